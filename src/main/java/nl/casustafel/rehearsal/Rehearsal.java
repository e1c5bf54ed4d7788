package nl.casustafel.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.Stance;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.threshold.ThresholdTick;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * Plays a whole workshop with twelve simulated people, in the workshop's language. The same seed
 * plays the same workshop.
 */
public final class Rehearsal {
  private static final String OWN_OBSERVATION = "own-rehearsal";
  private static final String OWN_ACTION = "action-rehearsal";
  private static final int MINUTES = 120;
  private static final int SECONDS_OF_WELCOME = 540;
  private static final int SECONDS_PER_OBSERVATION = 290;
  private static final int SECONDS_PER_QUESTION = 80;

  private final Workshop workshop;
  private final Texts texts;
  private final Random random;
  private final Deck deck;
  private final Answers answers;
  private final Conclusions conclusions;
  private final Duties duties;
  private final Concluding concluding;
  private final VoteCollector collector;
  private int secondsHere = SECONDS_OF_WELCOME;

  /** A rehearsal in which people raise their hands. */
  public Rehearsal(Workshop workshop, long seed) {
    this(workshop, seed, new Hands(workshop));
  }

  public Rehearsal(Workshop workshop, long seed, VoteCollector collector) {
    this.collector = collector;
    WorkshopInfo info = workshop.view().info();
    Script script = Script.builtIn();
    this.workshop = workshop;
    this.texts = new Texts(info.language());
    this.random = new Random(seed);
    this.deck = new Deck(random);
    this.answers = new Answers(caseId(), texts, random, script);
    this.duties = new Duties(caseId(), info.date(), texts, random);
    this.concluding = new Concluding(texts);
    this.conclusions = new Conclusions(workshop.view().content(), texts, deck, script, duties);
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
    planTheTime();
    workshop.view().results().observations().forEach(this::treat);
    addOwnObservation();
    answerEverything();
    walkFlows();
    addOwnAction();
    sayWhetherADpiaIsRequired();
    go(Place.of(Part.RISKS), SECONDS_PER_OBSERVATION);
    weighRisks();
    concluding.all(workshop.view()).forEach(this::perform);
    go(Place.of(Part.REPORT), SECONDS_PER_OBSERVATION);
  }

  private void planTheTime() {
    workshop
        .view()
        .offer()
        .ifPresent(offer ->
            perform(
                new Command.SetProgramme(
                    offer.propose(MINUTES, workshop.view().info().headCount()))));
  }

  private void weighRisks() {
    RiskConclusions round =
        new RiskConclusions(workshop.view().content().guide(), texts, random, deck, duties);
    for (FoundRisk found : workshop.view().results().risks()) {
      round.about(found, workshop.view()).forEach(this::perform);
    }
  }

  private void treat(TreatedObservation observation) {
    go(new Place(Part.OBSERVATIONS, observation.id()), SECONDS_PER_OBSERVATION);
    Opinions opinions = opinions(observation);
    VoteReading reading = vote(observation, 1, opinions);
    for (int round = 2; round < Round.MOST && reading.revoteProposed(); round++) {
      opinions.discuss();
      reading = vote(observation, round, opinions);
    }
    perform(
        new Command.DecideObservation(observation.id(), conclusions.about(observation, reading)));
  }

  private Opinions opinions(TreatedObservation observation) {
    CaseObservation template = observation.template();
    List<RoleText> people = Cast.people(caseId());
    return template == null
        ? new Opinions(people, Stance.TIP, "", random)
        : new Opinions(people, template.stance(), template.place().theme(), random);
  }

  private VoteReading vote(TreatedObservation observation, int round, Opinions opinions) {
    collector.collect(VoteSubject.observation(observation.id()), round, opinions.votes());
    return VoteReading.of(workshop.view().content().guide(), opinions.tally());
  }

  private void addOwnObservation() {
    SpokenText.named("OWN_" + caseId())
        .ifPresent(text -> {
          perform(
              new Command.WriteObservation(new OwnObservation(OWN_OBSERVATION, texts.of(text))));
          workshop.view().observation(OWN_OBSERVATION).ifPresent(this::treat);
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
    go(new Place(Part.QUESTIONS, id), SECONDS_PER_QUESTION);
    AnswerValue value = answers.value(asked.question());
    Answer answer = Answer.of(value);
    if (!(value instanceof AnswerValue.Words)) {
      answer = answer.because(answers.reason(asked.question(), value));
    }
    if (new AskedQuestion(asked.question(), answer, List.of()).leavesDoubt()) {
      answer = answer.foundOutBy(duties.someRole(), duties.someDay());
    } else if (random.nextInt(9) == 0) {
      answer = answer.dissenting(texts.of(deck.draw(SpokenText.dissent())));
    }
    perform(new Command.AnswerQuestion(id, answer));
  }

  private void walkFlows() {
    FlowTalk talk = new FlowTalk(workshop::view, texts);
    for (TreatedFlow flow : talk.walks()) {
      go(flow.place(), SECONDS_PER_OBSERVATION);
      for (Optional<Command> next = talk.next(flow.id());
          next.isPresent();
          next = talk.next(flow.id())) {
        perform(next.get());
      }
    }
  }

  // What is said of one point may ask for others, so look again until none is open.
  private void sayWhetherADpiaIsRequired() {
    List<ThresholdTick> open = concluding.ticks(workshop.view());
    while (!open.isEmpty()) {
      perform(new Command.TickThreshold(open));
      open = concluding.ticks(workshop.view());
    }
    perform(concluding.threshold(workshop.view()));
    perform(concluding.decider());
  }

  private void addOwnAction() {
    perform(new Command.WriteAction(OWN_ACTION, texts.of(SpokenText.OWN_ACTION)));
    perform(
        new Command.FollowUpAction(
            OWN_ACTION, new FollowUp(duties.someRole(), duties.someDay(), false)));
  }

  /** Leaves the place at hand after the time it took, and stays at the next about so long. */
  private void go(Place place, int secondsThere) {
    perform(new Command.MoveTo(place, secondsHere));
    secondsHere = secondsThere / 2 + random.nextInt(secondsThere);
  }

  private void perform(Command command) {
    switch (workshop.execute(command)) {
      case Executed.Done ignored -> {}
      case Executed.Refused refused ->
          throw new IllegalStateException(command + " was refused: " + refused.message(texts));
    }
  }

  private String caseId() {
    return workshop.view().content().caseTemplate().id();
  }
}
