package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdTick;
import org.jspecify.annotations.Nullable;

/** Everything that can be done to a workshop without phones, once at least; for tests. */
final class EveryDeed {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final String FIRST = "obs-c1-1";
  static final String LAST = "obs-c1-6";
  static final DraftKey DRAFT = new DraftKey(LAST, "reason");
  static final DraftText TYPED = new DraftText("Nog niet af, want Łódź", "Zoals bij § 3");

  private final Workshop workshop;
  private final String tag;

  /**
   * @param tag tells what is written by this from what another wrote in the same workshop
   */
  EveryDeed(Workshop workshop, String tag) {
    this.workshop = workshop;
    this.tag = tag;
  }

  static WorkshopInfo info(String title) {
    return new WorkshopInfo(
        title,
        "Gemeente Łódź",
        DAY,
        Language.NL,
        List.of(new RoleCount("FG", 6), new RoleCount("Arts", 6)),
        Depth.CORE);
  }

  void play() {
    done(new Command.Describe(info("Elk soort feit" + tag)));
    done(new Command.LookAt(Phase.BEFORE, Place.START, 60));
    go(Place.of(Part.FACTS), 60);
    confirm();
    done(new Command.LookAt(Phase.ROOM, Place.of(Part.OBSERVATIONS), 0));
    hands();
    ownObservations();
    go(Place.of(Part.QUESTIONS), 600);
    answers();
    threshold();
    go(Place.of(Part.RISKS), 900);
    weigh();
    new EveryFlow(workshop, tag).play();
    conclude();
    actions();
    minutes();
    new EveryPlan(workshop, tag).play(own("own-1"));
    forget();
    leaveSomethingToUndoAndToRedo();
    workshop.keepDrafts(List.of(new DraftWrite(DRAFT, TYPED)));
    go(new Place(Part.OBSERVATIONS, LAST), 120);
  }

  private void confirm() {
    List<String> said =
        asked().stream()
            .filter(asked -> workshop.view().fromCase(asked).isPresent())
            .map(asked -> asked.question().id())
            .toList();
    // The case of an earlier edition says nothing itself.
    if (!said.isEmpty()) {
      done(new Command.ConfirmFromCase(said));
      workshop.undo();
    }
  }

  private void hands() {
    count(FIRST, 1, 4, 2, 1, 3, 2);
    count(FIRST, 1, 4, 2, 1, 3, 3);
    count(FIRST, 2, 0, 1, 1, 6, 4);
    count(FIRST, 3, 0, 0, 1, 6, 5);
    done(new Command.DropRound(FIRST, 3));
    decide(FIRST, Outcome.HOLDS_IN_PART, "Omdat “zo” is afgesproken; zie § 3");
    decide("obs-c1-3", Outcome.DOES_NOT_HOLD, "Niemand zag dit\nin de praktijk");
    decide("obs-c1-4", Outcome.PARKED, "");
    decide("obs-c1-5", Outcome.HOLDS, "Ja");
    decide("obs-c1-5", null, "");
  }

  private void ownObservations() {
    write("own-1", "De leverancier ontbreekt in deze zaal");
    write("own-2", "Wordt verwijderd");
    write("own-3", "Over 111222333");
    count("own-2", 1, 1, 1, 1, 1, 1);
    decide(own("own-2"), Outcome.HOLDS, "Even");
    done(new Command.RemoveObservation(own("own-2")));
    workshop.undo();
    workshop.redo();
    write("own-1", "De leverancier mist in deze zaal");
    count("own-1", 1, 0, 0, 2, 4, 6);
    decide(own("own-1"), Outcome.HOLDS, "Iedereen ziet het");
  }

  /** Answers every question asked, a third of them with what is left to find out. */
  private void answers() {
    int at = 0;
    for (Optional<AskedQuestion> next = open(); next.isPresent(); next = open()) {
      Question question = next.get().question();
      Answer answer =
          Answer.of(value(question, at))
              .because(at % 2 == 0 ? "Staat in het register, versie ≥ 3 " + tag : "")
              .dissenting(at % 5 == 0 ? "Eén deelnemer twijfelt" : "")
              .foundOutBy(at % 3 == 0 ? "FG" : "", at % 3 == 0 ? DAY.plusDays(14) : null);
      done(new Command.AnswerQuestion(question.id(), answer));
      at++;
    }
    List<AskedQuestion> all = asked();
    Question taken = all.get(3).question();
    done(new Command.AnswerQuestion(taken.id(), Answer.NONE));
    Question changed = all.get(4).question();
    done(new Command.AnswerQuestion(changed.id(), Answer.of(value(changed, 1)).because("Anders")));
  }

  private void weigh() {
    String risk = workshop.view().results().risks().getFirst().risk().id();
    String second = workshop.view().results().risks().get(1).risk().id();
    weigh(risk, 2, 2, "Eerst lichter");
    weigh(risk, 3, 4, "Zoë: ≥ 3");
    new RiskDeeds(workshop, tag).play(risk);
    weigh(second, 1, 2, "Valt mee");
    workshop.undo();
    workshop.redo();
    workshop.undo();
  }

  private void threshold() {
    List<ThresholdTick> ticks =
        workshop.view().results().threshold().boxes().stream()
            .map(box -> new ThresholdTick(box.id(), box.proposed() ? Tick.YES : Tick.NO))
            .toList();
    done(new Command.TickThreshold(ticks));
    done(
        new Command.TickThreshold(
            List.of(new ThresholdTick(ticks.getLast().point(), Tick.UNSURE))));
    done(
        new Command.DecideThreshold(
            new ThresholdDecision(Choice.CARRY_OUT, "Zo is het" + tag, "directie", DAY)));
  }

  /** Concludes something about every topic, and takes one of them back. */
  private void conclude() {
    for (Topic topic : Topic.values()) {
      Verdict verdict = topic.verdicts().isEmpty() ? null : topic.verdicts().getFirst();
      done(
          new Command.Conclude(
              topic,
              new Statement(
                  verdict, "Want Łódź" + tag, "directie", DAY, topic.looksAhead() ? DAY : null)));
    }
    done(new Command.Conclude(Topic.VIEWS, Statement.NONE));
    workshop.undo();
  }

  private void actions() {
    done(new Command.WriteAction(action("1"), "Bel de leverancier"));
    done(new Command.WriteAction(action("2"), "Bel 111222333"));
    done(new Command.WriteAction(action("3"), "Schrijf het op"));
    done(new Command.FollowUpAction(action("1"), new FollowUp("HR", DAY.plusDays(7), true)));
    done(new Command.FollowUpAction(action("2"), new FollowUp("IT", null, false)));
    done(new Command.RemoveAction(action("2")));
    String findOut = workshop.view().results().actions().getFirst().id();
    done(new Command.FollowUpAction(findOut, new FollowUp("", null, true)));
  }

  private void minutes() {
    done(new Command.PlanMinutes(Part.QUESTIONS, 75));
    done(new Command.PlanMinutes(Part.RISKS, 15));
    workshop.undo();
  }

  private void forget() {
    write("own-3", "Over een klant");
    workshop.forgetEarlier(own("own-3"));
    workshop.forgetEarlier(action("2"));
    workshop.forgetEarlier(FIRST);
    workshop.forgetEarlier("");
  }

  private void leaveSomethingToUndoAndToRedo() {
    decide("obs-c1-3", Outcome.DOES_NOT_HOLD, "Bijgesteld " + tag);
    done(new Command.WriteAction(action("4"), "Terug te nemen " + tag));
    done(new Command.WriteAction(action("5"), "Opnieuw te doen " + tag));
    workshop.undo();
    assertThat(workshop.view().identity().canUndo()).isTrue();
    assertThat(workshop.view().identity().canRedo()).isTrue();
  }

  private String own(String id) {
    return id + tag;
  }

  private String action(String id) {
    return "action-" + id + tag;
  }

  private void write(String id, String text) {
    done(new Command.WriteObservation(new OwnObservation(own(id), text)));
  }

  private void count(String observation, int round, int... points) {
    String id = observation.startsWith("own") ? own(observation) : observation;
    done(
        new Command.CountHands(
            id,
            round,
            new AgreementTally(List.of(points[0], points[1], points[2], points[3], points[4]), 1)));
  }

  private void decide(String observation, @Nullable Outcome outcome, String reason) {
    ObservationDecision decision =
        outcome == null
            ? ObservationDecision.NONE
            : new ObservationDecision(
                outcome,
                reason,
                outcome == Outcome.HOLDS_IN_PART ? "Twee zien het anders" : "",
                outcome == Outcome.DOES_NOT_HOLD ? "" : "Namen wegfilteren",
                "IT",
                DAY.plusDays(30));
    done(new Command.DecideObservation(observation, decision));
  }

  private void weigh(String risk, int likelihood, int severity, String reason) {
    done(new Command.WeighRisk(risk, RiskWeighing.of(new RiskScore(likelihood, severity), reason)));
  }

  private List<AskedQuestion> asked() {
    return workshop.view().results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .toList();
  }

  private Optional<AskedQuestion> open() {
    return asked().stream().filter(asked -> !asked.answered()).findFirst();
  }

  private static AnswerValue value(Question question, int at) {
    return switch (question.form()) {
      case AnswerForm.YesNoUnsure form ->
          new AnswerValue.Choice(form.options().get((at + 1) % form.options().size()).id());
      case AnswerForm.Single form -> new AnswerValue.Choice(form.options().getLast().id());
      case AnswerForm.Multiple form ->
          new AnswerValue.Choices(
              Set.of(form.options().getFirst().id(), form.options().get(1).id()));
      case AnswerForm.Scale ignored -> new AnswerValue.Point(1 + at % 5);
      case AnswerForm.Open ignored -> new AnswerValue.Words("Woorden van de groep");
    };
  }

  private void go(Place place, int seconds) {
    done(new Command.MoveTo(place, seconds));
  }

  private void done(Command command) {
    assertThat(workshop.execute(command)).isInstanceOf(Executed.Done.class);
  }
}
