package nl.casustafel.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.Stance;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Measure;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Answer;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.FollowUp;
import nl.casustafel.workshop.ObservationDecision;
import nl.casustafel.workshop.ObservationDecision.Outcome;
import nl.casustafel.workshop.OwnObservation;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.Round;
import nl.casustafel.workshop.ThemeQuestions;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.VoteReading;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopInfo;

/**
 * Plays a whole workshop with twelve simulated people, in the workshop's language. The same seed
 * plays the same workshop.
 */
public final class Rehearsal {
  private static final int SECONDS_PER_OBSERVATION = 290;
  private static final int SECONDS_PER_QUESTION = 80;

  private final Workshop workshop;
  private final Texts texts;
  private final Random random;
  private final Answers answers;

  public Rehearsal(Workshop workshop, long seed) {
    this.workshop = workshop;
    this.texts = new Texts(workshop.view().info().language());
    this.random = new Random(seed);
    this.answers = new Answers(caseId(), texts, random);
  }

  /** What the facilitator of a rehearsal fills in beforehand: all core questions, twelve people. */
  public static WorkshopInfo info(CaseTemplate template, Language language, LocalDate date) {
    Texts texts = new Texts(language);
    String organisation =
        SpokenText.named("ORGANISATION_" + template.id()).map(texts::of).orElse("");
    return new WorkshopInfo(
        texts.of(SpokenText.TITLE, texts.of(template.titles().shortTitle())),
        organisation,
        date,
        language,
        Cast.of(template.id(), texts),
        Depth.CORE);
  }

  /** Goes through all parts, from the case to the report. Blocks until everything is stored. */
  public void play() {
    workshop.view().results().observations().forEach(this::treat);
    addOwnObservation();
    answerEverything();
    addOwnAction();
    go(Place.of(Part.RISKS), SECONDS_PER_QUESTION);
    go(Place.of(Part.REPORT), SECONDS_PER_OBSERVATION);
  }

  private void treat(TreatedObservation observation) {
    go(new Place(Part.OBSERVATIONS, observation.id()), random.nextInt(SECONDS_PER_OBSERVATION));
    Opinions opinions = new Opinions(stance(observation), random);
    VoteReading reading = null;
    for (int round = 1; round < Round.MOST; round++) {
      perform(new Command.CountHands(observation.id(), round, opinions.tally()));
      reading = VoteReading.of(workshop.view().content().guide(), opinions.tally());
      if (!reading.revoteProposed()) {
        break;
      }
      opinions.discuss();
    }
    if (reading != null) {
      perform(new Command.DecideObservation(observation.id(), decide(observation, reading)));
    }
  }

  private ObservationDecision decide(TreatedObservation observation, VoteReading reading) {
    Outcome outcome = outcome(reading);
    Optional<Measure> measure =
        outcome == Outcome.HOLDS || outcome == Outcome.HOLDS_IN_PART
            ? measure(observation)
            : Optional.empty();
    boolean dissent = reading.numbers().shareOpposing() > 0;
    return new ObservationDecision(
        outcome,
        texts.of(answers.any(ConclusionText.of(outcome))),
        dissent ? texts.of(answers.any(SpokenText.dissent())) : "",
        measure.map(m -> texts.of(m.name())).orElse(""),
        measure.isPresent() ? someRole() : "",
        measure.isPresent() ? someDay() : null);
  }

  private static Outcome outcome(VoteReading reading) {
    double agreeing = reading.numbers().shareAgreeing();
    if (reading.revoteProposed() && Math.abs(agreeing - 0.5) < 0.1) {
      return Outcome.PARKED;
    }
    if (agreeing >= 0.75) {
      return Outcome.HOLDS;
    }
    return agreeing >= 0.4 ? Outcome.HOLDS_IN_PART : Outcome.DOES_NOT_HOLD;
  }

  private Optional<Measure> measure(TreatedObservation observation) {
    if (observation.template() == null) {
      return Optional.empty();
    }
    List<String> risks = observation.template().links().risks();
    List<Measure> fitting =
        workshop.view().content().guide().risks().measures().stream()
            .filter(measure -> measure.reduces().stream().anyMatch(risks::contains))
            .toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(answers.any(fitting));
  }

  private void addOwnObservation() {
    SpokenText.named("OWN_" + caseId())
        .ifPresent(text -> {
          perform(
              new Command.WriteObservation(new OwnObservation("own-rehearsal", texts.of(text))));
          workshop.view().observation("own-rehearsal").ifPresent(this::treat);
        });
  }

  // An answer can open further questions, so look again until none is left.
  private void answerEverything() {
    Optional<AskedQuestion> next = firstUnanswered();
    while (next.isPresent()) {
      answer(next.get());
      next = firstUnanswered();
    }
  }

  private Optional<AskedQuestion> firstUnanswered() {
    return workshop.view().results().themes().stream()
        .map(ThemeQuestions::questions)
        .flatMap(List::stream)
        .filter(asked -> !asked.answered())
        .findFirst();
  }

  private void answer(AskedQuestion asked) {
    String id = asked.question().id();
    go(new Place(Part.QUESTIONS, id), random.nextInt(SECONDS_PER_QUESTION));
    AnswerValue value = answers.value(asked.question());
    Answer answer = Answer.of(value);
    if (!(value instanceof AnswerValue.Words)) {
      answer = answer.because(answers.reason(asked.question(), value));
    }
    if (new AskedQuestion(asked.question(), answer).leavesDoubt()) {
      answer = answer.foundOutBy(someRole(), someDay());
    } else if (random.nextInt(9) == 0) {
      answer = answer.dissenting(texts.of(answers.any(SpokenText.dissent())));
    }
    perform(new Command.AnswerQuestion(id, answer));
  }

  private void addOwnAction() {
    perform(new Command.WriteAction("action-rehearsal", texts.of(SpokenText.OWN_ACTION)));
    perform(
        new Command.FollowUpAction("action-rehearsal", new FollowUp(someRole(), someDay(), false)));
  }

  private void go(Place place, int seconds) {
    perform(new Command.MoveTo(place, seconds));
  }

  private void perform(Command command) {
    switch (workshop.execute(command)) {
      case Executed.Done ignored -> {}
      case Executed.Refused refused ->
          throw new IllegalStateException(command + " was refused: " + refused.message(texts));
    }
  }

  private String someRole() {
    return answers.any(workshop.view().info().roles()).role();
  }

  private LocalDate someDay() {
    return workshop.view().info().date().plusDays(14 + random.nextInt(100));
  }

  private static Stance stance(TreatedObservation observation) {
    return observation.template() == null ? Stance.TIP : observation.template().stance();
  }

  private String caseId() {
    return workshop.view().content().caseTemplate().id();
  }
}
