package nl.casustafel.workshop;

import java.util.List;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.flow.FlowAnswer;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdTick;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;

/** Something that people do to a workshop. The workshop checks it and turns it into changes. */
public sealed interface Command {

  /** Changes what was filled in beforehand: title, date, language, roles, depth. */
  record Describe(WorkshopInfo info) implements Command {}

  /** Answers questions. */
  sealed interface Answering extends Command {}

  /** Records an answer with all that belongs to it; {@link Answer#NONE} takes it back. */
  record AnswerQuestion(String question, Answer answer) implements Answering {}

  /**
   * Confirms what the case says in answer to questions: those of them that have no answer yet get
   * that one, in the language of the workshop.
   */
  record ConfirmFromCase(List<String> questions) implements Answering {
    public ConfirmFromCase {
      questions = List.copyOf(questions);
    }
  }

  /** Records a show of hands for a round, or corrects the one recorded. */
  record CountHands(String observation, int round, AgreementTally tally) implements Command {}

  /** Takes back the last round of an observation. */
  record DropRound(String observation, int round) implements Command {}

  /**
   * Records a round of votes by phone once it is revealed. A fact and not a deed: undo passes it
   * by.
   */
  record RecordVote(VoteSubject subject, Round<?> round) implements Command {}

  /** What is decided about risks and measures. */
  sealed interface OnRisks extends Command {}

  /** Records the score that the group gives a risk, with its reason. */
  record WeighRisk(String risk, RiskWeighing weighing) implements OnRisks {}

  /** Says yes, no or unsure to points of the check whether a DPIA is required, in one deed. */
  record TickThreshold(List<ThresholdTick> ticks) implements Command {
    public TickThreshold {
      ticks = List.copyOf(ticks);
    }
  }

  /** Records what is decided about doing a DPIA. */
  record DecideThreshold(ThresholdDecision decision) implements Command {}

  /** Records what is concluded about a topic; {@link Statement#NONE} takes it back. */
  record Conclude(Topic topic, Statement statement) implements Command {}

  /** Records where a risk comes from, and whether one can live with it as it is. */
  record EvaluateRisk(String risk, RiskEvaluation evaluation) implements OnRisks {}

  /**
   * Records what somebody decides to be left of a risk; {@link ResidualDecision#NONE} lets what is
   * computed stand.
   */
  record DecideResidual(String risk, ResidualRisk.Stage stage, ResidualDecision decision)
      implements OnRisks {}

  /** Adds a risk of the group's own, or changes its words. */
  record WriteRisk(OwnRisk risk) implements OnRisks {}

  /** Removes a risk of the group's own with its votes, and the measures that are only for it. */
  record RemoveRisk(String risk) implements OnRisks {}

  /** Takes a measure, of the guide or in the group's words, or changes what is decided about it. */
  record DecideMeasure(String measure, MeasureDecision decision) implements OnRisks {}

  /** Takes a measure off the list. */
  record RemoveMeasure(String measure) implements OnRisks {}

  /**
   * Answers a node on the way through a decision flow, or takes its answer back; what followed from
   * another answer there is asked again.
   *
   * @param flow the flow that is walked
   * @param at the number of answers before it
   */
  record WalkFlow(String flow, int at, FlowAnswer answer) implements Command {}

  /** Records what the group concludes about an observation. */
  record DecideObservation(String observation, ObservationDecision decision) implements Command {}

  /** Adds an observation of the group's own, or changes its words. */
  record WriteObservation(OwnObservation observation) implements Command {}

  /** Removes an observation of the group's own with its votes. */
  record RemoveObservation(String observation) implements Command {}

  /** Adds an action of the group's own, or changes its words. */
  record WriteAction(String id, String text) implements Command {}

  /** Removes an action of the group's own. */
  record RemoveAction(String id) implements Command {}

  /** Sets who does an action, by when, and whether it is done. */
  record FollowUpAction(String id, FollowUp followUp) implements Command {}

  /** Plans the minutes of a part, 0 to 600. */
  record PlanMinutes(Part part, int minutes) implements Command {}

  /** Sets what the group treats together; {@link Programme#NONE} goes back to the depth alone. */
  record SetProgramme(Programme programme) implements Command {}

  /** Leaves items, or parts as a whole, for afterwards; or takes that back. */
  record SkipItems(List<Place> places, Skip skip) implements Command {
    public SkipItems {
      places = List.copyOf(places);
    }
  }

  /** Goes somewhere else; the seconds spent are added to the part that is left. */
  sealed interface Going extends Command {

    Place place();

    int secondsSpent();
  }

  /** Goes somewhere else in the phase at hand. */
  record MoveTo(Place place, int secondsSpent) implements Going {}

  /** Looks at the workshop in another phase, at a place there; as {@link MoveTo} it is no deed. */
  record LookAt(Phase phase, Place place, int secondsSpent) implements Going {}
}
