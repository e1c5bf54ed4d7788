package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Message;
import nl.casustafel.workshop.action.Actions;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AnswerFit;
import nl.casustafel.workshop.answer.FromCase;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.FlowWalked;
import nl.casustafel.workshop.change.LookChange;
import nl.casustafel.workshop.change.PlanChange;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.flow.FlowPath;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.FlowWalk;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;

/** Checks a command and turns it into changes. Pure: reads the state, changes nothing. */
final class CommandRules {
  /** The most characters in one text; a page of A4 holds about 3,000. */
  static final int LONGEST_TEXT = 10_000;

  private static final int LONGEST_MINUTES = 600;
  private static final int LONGEST_LINE = 200;

  private final CaseTemplate caseTemplate;
  private final Guide guide;
  private final VoteRules votes;
  private final ConclusionRules conclusions;
  private final PlanRules plans;
  private final RiskRules risks;

  CommandRules(CaseTemplate caseTemplate, Guide guide) {
    this.caseTemplate = caseTemplate;
    this.guide = guide;
    this.votes = new VoteRules(caseTemplate, guide);
    this.conclusions = new ConclusionRules(guide);
    this.plans = new PlanRules(caseTemplate, guide);
    this.risks = new RiskRules(guide);
  }

  /** Either the changes that the command makes, or why it is refused. */
  sealed interface Ruling {
    record Changes(Entry.Kind kind, List<Change> changes) implements Ruling {}

    record No(Executed.Refused refusal) implements Ruling {}
  }

  Ruling judge(Command command, WorkshopState state) {
    return switch (command) {
      case Command.Describe describe -> describe(describe.info());
      case Command.Answering answering -> answer(answering, state);
      case Command.CountHands count -> votes.countHands(count, state);
      case Command.DropRound drop -> votes.dropRound(drop, state);
      case Command.RecordVote vote -> votes.record(vote, state);
      case Command.TickThreshold tick -> conclusions.tick(tick);
      case Command.DecideThreshold decide -> conclusions.decide(decide);
      case Command.Conclude conclude -> conclusions.conclude(conclude);
      case Command.OnRisks about -> risks.judge(about, state);
      case Command.WalkFlow walk -> walk(walk, state);
      case Command.DecideObservation decide -> decide(decide, state);
      case Command.WriteObservation write -> writeObservation(write.observation());
      case Command.RemoveObservation remove -> removeObservation(remove.observation(), state);
      case Command.WriteAction write -> writeAction(write);
      case Command.RemoveAction remove -> removeAction(remove.id(), state);
      case Command.FollowUpAction follow -> followUp(follow, state);
      case Command.PlanMinutes plan -> planMinutes(plan);
      case Command.SetProgramme set -> plans.programme(set.programme(), state);
      case Command.SkipItems skip -> plans.skip(skip);
      case Command.Going going -> go(going, state);
    };
  }

  private Ruling describe(WorkshopInfo info) {
    if (info.title().isBlank()) {
      return refuse(WorkshopText.TITLE_EMPTY);
    }
    if (info.title().length() > LONGEST_LINE || info.organisation().length() > LONGEST_LINE) {
      return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_LINE);
    }
    for (RoleCount role : info.roles()) {
      if (role.role().length() > LONGEST_LINE) {
        return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_LINE);
      }
      if (role.count() < 0 || role.count() > Round.MOST_VOTERS) {
        return refuse(WorkshopText.ROLE_COUNT_OUT_OF_RANGE, Round.MOST_VOTERS);
      }
    }
    return deed(new Change.InfoSet(info));
  }

  private Ruling answer(Command.Answering answering, WorkshopState state) {
    return switch (answering) {
      case Command.AnswerQuestion answer -> answer(answer);
      case Command.ConfirmFromCase confirm -> confirm(confirm, state);
    };
  }

  private Ruling answer(Command.AnswerQuestion command) {
    Question question = guide.questions().question(command.question()).orElse(null);
    if (question == null) {
      return refuse(WorkshopText.UNKNOWN_QUESTION, command.question());
    }
    Answer answer = command.answer();
    if (answer.value() != null && !AnswerFit.fits(question, answer.value())) {
      return refuse(WorkshopText.ANSWER_DOES_NOT_FIT);
    }
    if (tooLong(answer.reasoning(), answer.dissent(), answer.whoFindsOut())
        || AnswerFit.length(answer.value()) > LONGEST_TEXT) {
      return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_TEXT);
    }
    return deed(new Change.AnswerSet(question.id(), answer));
  }

  private Ruling walk(Command.WalkFlow command, WorkshopState state) {
    List<DecisionFlow> flows = guide.reference().flows();
    FlowPath path = state.flowPath(command.flow());
    FlowStop stop =
        flows.stream()
            .filter(flow -> flow.id().equals(command.flow()))
            .flatMap(flow -> FlowWalk.of(flow, flows, path).question(command.at()).stream())
            .findFirst()
            .orElse(null);
    if (stop == null || !stop.takes(command.answer())) {
      return refuse(WorkshopText.NOT_ON_THE_WAY);
    }
    if (tooLong(command.answer().reason())) {
      return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_TEXT);
    }
    return deed(new FlowWalked(command.flow(), path.with(command.at(), command.answer())));
  }

  private Ruling confirm(Command.ConfirmFromCase confirm, WorkshopState state) {
    List<Change> changes = new ArrayList<>();
    for (String id : confirm.questions()) {
      Answer answer = state.answer(id);
      if (answer.value() == null) {
        guide
            .questions()
            .question(id)
            .flatMap(question -> FromCase.of(caseTemplate, question, state.info().language()))
            .ifPresent(said -> changes.add(new Change.AnswerSet(id, answer.with(said))));
      }
    }
    return changes.isEmpty()
        ? refuse(WorkshopText.NOTHING_TO_CONFIRM)
        : new Ruling.Changes(Entry.Kind.DEED, changes);
  }

  private Ruling decide(Command.DecideObservation command, WorkshopState state) {
    if (!exists(command.observation(), state)) {
      return refuse(WorkshopText.UNKNOWN_OBSERVATION, command.observation());
    }
    ObservationDecision decision = command.decision();
    if (tooLong(decision.reason(), decision.dissent(), decision.measure(), decision.owner())) {
      return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_TEXT);
    }
    return deed(new Change.DecisionSet(command.observation(), decision));
  }

  private Ruling writeObservation(OwnObservation own) {
    if (own.id().isBlank() || caseTemplate.observation(own.id()).isPresent()) {
      // What the case says is not the group's to change.
      return refuse(WorkshopText.NOT_OWN_OBSERVATION, own.id());
    }
    if (own.text().isBlank()) {
      return refuse(WorkshopText.OWN_TEXT_EMPTY);
    }
    if (tooLong(own.text())) {
      return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_TEXT);
    }
    return deed(new Change.OwnObservationSet(own));
  }

  private static Ruling removeObservation(String id, WorkshopState state) {
    if (!state.hasOwnObservation(id)) {
      return refuse(WorkshopText.UNKNOWN_OBSERVATION, id);
    }
    List<Change> changes = new ArrayList<>();
    VoteSubject votes = VoteSubject.observation(id);
    state
        .rounds(votes)
        .forEach(round -> changes.add(new Change.RoundRemoved(votes, round.number())));
    changes.add(new Change.DecisionSet(id, ObservationDecision.NONE));
    changes.add(new Change.OwnObservationRemoved(id));
    return new Ruling.Changes(Entry.Kind.DEED, changes);
  }

  private static Ruling writeAction(Command.WriteAction write) {
    if (write.text().isBlank()) {
      return refuse(WorkshopText.OWN_TEXT_EMPTY);
    }
    if (tooLong(write.text())) {
      return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_TEXT);
    }
    return deed(new Change.ActionSet(write.id(), write.text()));
  }

  private static Ruling removeAction(String id, WorkshopState state) {
    if (!state.hasOwnAction(id)) {
      return refuse(WorkshopText.UNKNOWN_ACTION, id);
    }
    return new Ruling.Changes(
        Entry.Kind.DEED,
        List.of(new Change.FollowUpSet(id, FollowUp.OPEN), new Change.ActionRemoved(id)));
  }

  private Ruling followUp(Command.FollowUpAction follow, WorkshopState state) {
    if (!isAction(follow.id(), state)) {
      return refuse(WorkshopText.UNKNOWN_ACTION, follow.id());
    }
    if (tooLong(follow.followUp().owner())) {
      return refuse(WorkshopText.TEXT_TOO_LONG, LONGEST_TEXT);
    }
    return deed(new Change.FollowUpSet(follow.id(), follow.followUp()));
  }

  private static Ruling planMinutes(Command.PlanMinutes plan) {
    if (plan.minutes() < 0 || plan.minutes() > LONGEST_MINUTES) {
      return refuse(WorkshopText.MINUTES_OUT_OF_RANGE, LONGEST_MINUTES);
    }
    return deed(new PlanChange.MinutesPlanned(plan.part(), plan.minutes()));
  }

  private static Ruling go(Command.Going going, WorkshopState state) {
    List<Change> changes = new ArrayList<>();
    Part left = state.place().part();
    if (going.secondsSpent() > 0) {
      changes.add(new Change.TimeSpent(left, state.secondsSpent(left) + going.secondsSpent()));
    }
    if (going instanceof Command.LookAt look) {
      changes.add(new LookChange.PlaceLeft(state.phase(), state.place()));
      changes.add(new LookChange.PhaseShown(look.phase()));
    }
    changes.add(new Change.Moved(going.place()));
    return new Ruling.Changes(Entry.Kind.MOVE, changes);
  }

  private boolean exists(String observation, WorkshopState state) {
    return caseTemplate.observation(observation).isPresent()
        || state.hasOwnObservation(observation);
  }

  // One that comes from an answer or a measure may be absent just now, and come back by an undo.
  private boolean isAction(String id, WorkshopState state) {
    return state.hasOwnAction(id)
        || Actions.question(id).flatMap(guide.questions()::question).isPresent()
        || Actions.observation(id).filter(about -> exists(about, state)).isPresent();
  }

  static boolean tooLong(String... texts) {
    for (String text : texts) {
      if (text.length() > LONGEST_TEXT) {
        return true;
      }
    }
    return false;
  }

  static Ruling deed(Change change) {
    return new Ruling.Changes(Entry.Kind.DEED, List.of(change));
  }

  static Ruling refuse(WorkshopText reason, Object... arguments) {
    return new Ruling.No(new Executed.Refused(Message.of(reason, arguments)));
  }
}
