package nl.casustafel.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.guide.reading.GuideReader;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;

/** A workshop with a built-in case that a test plays, with the words of its choice. */
public final class Session {
  public static final List<String> CASES =
      List.of("chatlog-finetuning", "recruitment-screening", "patient-summaries");
  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
  private static final Guide GUIDE = guide();

  private final Workshop workshop;

  private Session(Workshop workshop) {
    this.workshop = workshop;
  }

  /** A workshop that has just begun. */
  public static Session begun(String caseId, Language language, Depth depth) {
    return begun(caseId, info("Proef met Zoë", language, depth));
  }

  static Session begun(String caseId, WorkshopInfo info) {
    return begun(source(caseId), info);
  }

  private static CaseSource source(String caseId) {
    return new CaseLibrary(GUIDE.knownIds())
        .builtIn()
        .find(caseId)
        .orElseThrow(() -> new AssertionError("no case " + caseId));
  }

  private static Session begun(CaseSource source, WorkshopInfo info) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    return new Session(
        new Workshops(new InMemoryStore(), clock).begin(info, source, GuideFiles.builtIn()));
  }

  static WorkshopInfo info(String title, Language language, Depth depth) {
    List<RoleCount> roles =
        language == Language.NL
            ? List.of(new RoleCount("Functionaris gegevensbescherming", 1), new RoleCount("HR", 4))
            : List.of(new RoleCount("Data protection officer", 1), new RoleCount("HR", 4));
    return new WorkshopInfo(title, "Gemeente Łódź", DAY, language, roles, depth);
  }

  /** A workshop as twelve simulated people hold it. */
  public static Session rehearsed(String caseId, Language language) {
    CaseSource source = source(caseId);
    Session session = begun(source, Rehearsal.info(source.template(), language, DAY));
    new Rehearsal(session.workshop, 7).play();
    return session;
  }

  /** A workshop in which everything was treated, in the report's language. */
  public static Session played(String caseId, Language language, Depth depth) {
    Session session = begun(caseId, language, depth);
    boolean dutch = language == Language.NL;
    session.observe(
        dutch
            ? "In de praktijk gebeurt dit al: de helft van de teams doet het zo."
            : "In practice this already happens: half of the teams do it this way.",
        dutch ? "Twee mensen zien het risico kleiner." : "Two people see a smaller risk.",
        dutch ? "Werkafspraak maken en toetsen" : "Make and test a working agreement",
        dutch ? "Teamleider" : "Team lead");
    session.answerAll(
        dutch
            ? "Dat staat in het verwerkingsregister, versie ≥ 3, kosten € 1.200."
            : "It is in the register of processing, version ≥ 3, cost € 1,200.",
        dutch ? "Eén deelnemer twijfelt." : "One participant doubts it.",
        "Privacy officer");
    session.closing(
        dutch ? "De leverancier mist in deze zaal." : "The supplier is missing from this room.",
        dutch ? "Plan een tweede sessie 🙂" : "Plan a second session 🙂");
    return session;
  }

  public WorkshopView view() {
    return workshop.view();
  }

  public Report report(Language language) {
    return Report.of(view(), language, DAY);
  }

  public Session execute(Command command) {
    if (workshop.execute(command) instanceof Executed.Refused refused) {
      throw new AssertionError(command + ": " + refused.reason());
    }
    return this;
  }

  /** Votes on every observation, divided on every third, and concludes something about each. */
  Session observe(String reason, String dissent, String measure, String owner) {
    execute(new Command.MoveTo(Place.of(Part.OBSERVATIONS), 600));
    int at = 0;
    for (TreatedObservation observation : view().results().observations()) {
      Outcome outcome = OUTCOMES.get(at % OUTCOMES.size());
      execute(
          vote(observation.id(), 1, at % 3 == 0 ? List.of(5, 1, 1, 1, 5) : List.of(0, 1, 2, 4, 5)));
      if (at % 3 == 0) {
        execute(vote(observation.id(), 2, List.of(1, 1, 0, 8, 3)));
      }
      execute(
          new Command.DecideObservation(
              observation.id(),
              new ObservationDecision(
                  outcome, reason, at % 2 == 0 ? dissent : "", measure, owner, DAY.plusDays(30))));
      at++;
    }
    return this;
  }

  public static Command vote(String observation, int round, List<Integer> counts) {
    return new Command.CountHands(observation, round, new AgreementTally(counts, 1));
  }

  /** Answers every question asked, and those that the answers open, until none is left. */
  Session answerAll(String reasoning, String dissent, String whoFindsOut) {
    execute(new Command.MoveTo(Place.of(Part.QUESTIONS), 1800));
    int at = 0;
    for (List<AskedQuestion> open = open(); !open.isEmpty(); open = open()) {
      for (AskedQuestion asked : open) {
        Answer answer =
            Answer.of(someAnswer(asked.question(), at, reasoning))
                .because(at % 2 == 0 ? reasoning : "")
                .dissenting(at % 5 == 0 ? dissent : "")
                .foundOutBy(at % 3 == 0 ? whoFindsOut : "", at % 3 == 0 ? DAY.plusDays(14) : null);
        execute(new Command.AnswerQuestion(asked.question().id(), answer));
        at++;
      }
    }
    return this;
  }

  private List<AskedQuestion> open() {
    return asked().stream().filter(asked -> !asked.answered()).toList();
  }

  /** The questions that are asked now, in their order. */
  public List<AskedQuestion> asked() {
    return view().results().themes().stream().flatMap(theme -> theme.questions().stream()).toList();
  }

  /** Answers a question, and says nothing beside. */
  public Session answer(String question, AnswerValue value) {
    return execute(new Command.AnswerQuestion(question, Answer.of(value)));
  }

  private static AnswerValue someAnswer(Question question, int at, String words) {
    return switch (question.form()) {
      case AnswerForm.YesNoUnsure form ->
          new AnswerValue.Choice(form.options().get(at % form.options().size()).id());
      case AnswerForm.Single form ->
          new AnswerValue.Choice(form.options().get(at % form.options().size()).id());
      case AnswerForm.Multiple form ->
          new AnswerValue.Choices(
              Set.of(form.options().getFirst().id(), form.options().get(1).id()));
      case AnswerForm.Scale ignored -> new AnswerValue.Point(1 + at % 5);
      case AnswerForm.Open ignored -> new AnswerValue.Words(words);
    };
  }

  Session closing(String observation, String action) {
    execute(new Command.WriteObservation(new OwnObservation("own-1", observation)));
    execute(vote("own-1", 1, List.of(0, 0, 0, 1, 2)));
    execute(
        new Command.DecideObservation(
            "own-1", ObservationDecision.NONE.with(Outcome.HOLDS).because(observation)));
    execute(new Command.WriteAction("action-1", action));
    execute(new Command.FollowUpAction("action-1", new FollowUp("HR", DAY.plusDays(7), true)));
    return this;
  }

  private static Guide guide() {
    return switch (GuideReader.read(GuideFiles.builtIn())) {
      case ReadResult.Loaded<Guide> loaded -> loaded.value();
      case ReadResult.Rejected<Guide> rejected ->
          throw new AssertionError(rejected.problems().toString());
    };
  }
}
