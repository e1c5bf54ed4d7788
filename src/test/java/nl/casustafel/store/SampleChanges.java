package nl.casustafel.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.LookChange;
import nl.casustafel.workshop.change.PlanChange;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.RiskRound;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Way;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdTick;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;

/** One change of every kind, and of every kind of answer, with the JSON that it is stored as. */
public final class SampleChanges {
  private SampleChanges() {}

  /** All of them. */
  public static Map<Change, String> all() {
    return Stream.of(
            agenda(),
            plans(),
            wholeAnswers(),
            answerValues(),
            roundsOfHands(),
            roundsOfPhones(),
            roundsTakenBack(),
            conclusions(),
            RiskSamples.everyChange(),
            FlowSamples.all(),
            observations(),
            actions())
        .flatMap(changes -> changes.entrySet().stream())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<Change, String> agenda() {
    return Map.of(
        new Change.InfoSet(Samples.INFO),
            """
            {"info":{"title":"Pilot Zoë","organisation":"Gemeente Łódź","date":"2026-11-23",\
            "language":"NL","roles":[{"role":"arts","count":3},{"role":"FG","count":1}],\
            "depth":"MAIN_THEMES"}}\
            """,
        new PlanChange.MinutesPlanned(Part.QUESTIONS, PlanChange.MinutesPlanned.AS_PLANNED),
            """
            {"part":"QUESTIONS","minutes":-1}\
            """,
        new Change.TimeSpent(Part.OBSERVATIONS, 605),
            """
            {"part":"OBSERVATIONS","seconds":605}\
            """,
        new LookChange.PhaseShown(Phase.BEFORE),
            """
            {"phase":"BEFORE"}\
            """,
        new LookChange.PlaceLeft(Phase.ROOM, new Place(Part.QUESTIONS, "T1")),
            """
            {"phase":"ROOM","place":{"part":"QUESTIONS","item":"T1"}}\
            """,
        new Change.Moved(new Place(Part.QUESTIONS, "T1")),
            """
            {"place":{"part":"QUESTIONS","item":"T1"}}\
            """);
  }

  private static Map<Change, String> plans() {
    return Map.of(
        new PlanChange.ProgrammeSet(
                new Programme(
                    120,
                    12,
                    List.of(new Pick("obs-1", Way.VOTED), new Pick("own-1", Way.DISCUSSED)),
                    List.of(new Pick("T1", Way.DISCUSSED)),
                    "flow-legal-basis",
                    new RiskRound(5, 3))),
            """
            {"programme":{"minutes":120,"people":12,\
            "observations":[{"id":"obs-1","way":"VOTED"},{"id":"own-1","way":"DISCUSSED"}],\
            "questions":[{"id":"T1","way":"DISCUSSED"}],"flow":"flow-legal-basis",\
            "risks":{"weighed":5,"treated":3}}}\
            """,
        new PlanChange.ItemSkipped(new Place(Part.QUESTIONS, "T1"), Skip.because("Geen tijd; § 3")),
            """
            {"place":{"part":"QUESTIONS","item":"T1"},\
            "skip":{"skipped":true,"reason":"Geen tijd; § 3"}}\
            """);
  }

  private static Map<Change, String> wholeAnswers() {
    Answer full =
        Answer.of(new AnswerValue.Choice("unsure"))
            .because("Omdat “zo” is afgesproken; zie § 3")
            .dissenting("Nee\nvolgens twee artsen")
            .foundOutBy("FG", LocalDate.of(2026, 12, 1));
    return Map.of(
        new Change.AnswerSet("T1", full),
            """
            {"question":"T1","answer":{"value":{"type":"choice","option":"unsure"},\
            "reasoning":"Omdat “zo” is afgesproken; zie § 3",\
            "dissent":"Nee\\nvolgens twee artsen","whoFindsOut":"FG","by":"2026-12-01"}}\
            """,
        new Change.AnswerSet("T2", Answer.NONE),
            """
            {"question":"T2","answer":{"reasoning":"","dissent":"","whoFindsOut":""}}\
            """);
  }

  private static Map<Change, String> answerValues() {
    return Map.of(
        new Change.AnswerSet("T3", Answer.of(new AnswerValue.Choices(Set.of("b", "c", "a")))),
        """
        {"question":"T3","answer":{"value":{"type":"choices","options":["a","b","c"]},\
        "reasoning":"","dissent":"","whoFindsOut":""}}\
        """,
        new Change.AnswerSet("T4", Answer.of(new AnswerValue.Point(4))),
        """
        {"question":"T4","answer":{"value":{"type":"point","value":4},\
        "reasoning":"","dissent":"","whoFindsOut":""}}\
        """,
        Samples.words("T5", ""),
        """
        {"question":"T5","answer":{"value":{"type":"words","text":""},\
        "reasoning":"","dissent":"","whoFindsOut":""}}\
        """);
  }

  private static Map<Change, String> roundsOfHands() {
    return Map.of(
        new Change.RoundSet(
                VoteSubject.observation("1.1"),
                Round.ofHands(2, new AgreementTally(List.of(1, 0, 4, 5, 2), 3))),
            """
            {"observation":"1.1","round":{"number":2,\
            "tally":{"counts":[1,0,4,5,2],"cannotJudge":3},"way":"SHOW_OF_HANDS"}}\
            """,
        new Change.RoundSet(
                VoteSubject.question("T4"), Round.ofHands(1, new ChoiceTally(Map.of("4", 9)))),
            """
            {"subject":{"kind":"QUESTION","id":"T4"},"round":{"number":1,\
            "tally":{"type":"choice","counts":{"4":9}}}}\
            """);
  }

  private static Map<Change, String> roundsOfPhones() {
    return Map.of(
        new Change.RoundSet(
                VoteSubject.question("T1"),
                Round.ofPhones(
                    1,
                    new ChoiceTally(Map.of("yes", 7)),
                    new PhoneVote(
                        new Turnout(Assurance.LOCKED, 9, 1, 0),
                        null,
                        Map.of("DPO", new AgreementTally(List.of(1, 0, 0, 0, 2), 0))))),
            """
            {"subject":{"kind":"QUESTION","id":"T1"},"round":{"number":1,\
            "tally":{"type":"choice","counts":{"yes":7}},\
            "phones":{"turnout":{"assurance":"LOCKED","joined":9,"observers":1,"people":0},\
            "byRole":{"DPO":{"type":"agreement","counts":[1,0,0,0,2],"cannotJudge":0}}}}}\
            """,
        new Change.RoundSet(
                VoteSubject.observation("1.2"),
                Round.ofPhones(
                    1,
                    new AgreementTally(List.of(1, 0, 4, 5, 2), 0),
                    new PhoneVote(new Turnout(Assurance.OPEN, 12, 0, 0), null, Map.of()))),
            """
            {"observation":"1.2","round":{"number":1,\
            "tally":{"counts":[1,0,4,5,2],"cannotJudge":0},"way":"PHONES",\
            "phones":{"turnout":{"assurance":"OPEN","joined":12,"observers":0,"people":0},\
            "byRole":{}}}}\
            """);
  }

  private static Map<Change, String> roundsTakenBack() {
    return Map.of(
        new Change.RoundRemoved(VoteSubject.risk("R1"), 2),
            """
            {"subject":{"kind":"RISK","id":"R1"},"number":2}\
            """,
        new Change.RoundRemoved(VoteSubject.observation("1.1"), 2),
            """
            {"observation":"1.1","number":2}\
            """);
  }

  private static Map<Change, String> conclusions() {
    return Map.of(
        new Change.ThresholdTicked(new ThresholdTick("threshold:wp248:8", Tick.UNSURE)),
            """
            {"tick":{"point":"threshold:wp248:8","tick":"UNSURE"}}\
            """,
        new Change.ThresholdDecided(
                new ThresholdDecision(
                    ThresholdDecision.Choice.RELY_ON_OTHER, "DPIA 2025", "directie", Samples.DAY)),
            """
            {"decision":{"choice":"RELY_ON_OTHER","reason":"DPIA 2025","by":"directie",\
            "on":"2026-11-23"}}\
            """,
        new Change.ConclusionSet(
                Topic.DECISION,
                new Statement(
                    Verdict.APPROVED_WITH_CONDITIONS,
                    "Eerst testen",
                    "directie",
                    Samples.DAY,
                    null)),
            """
            {"topic":"DECISION","statement":{"verdict":"APPROVED_WITH_CONDITIONS",\
            "words":"Eerst testen","by":"directie","on":"2026-11-23"}}\
            """);
  }

  private static Map<Change, String> observations() {
    return Map.of(
        new Change.DecisionSet(
                "1.1",
                new ObservationDecision(
                    ObservationDecision.Outcome.HOLDS_IN_PART,
                    "want",
                    "maar",
                    "filteren",
                    "IT",
                    Samples.DAY)),
            """
            {"observation":"1.1","decision":{"outcome":"HOLDS_IN_PART","reason":"want",\
            "dissent":"maar","measure":"filteren","owner":"IT","by":"2026-11-23"}}\
            """,
        new Change.OwnObservationSet(new OwnObservation("own-1", "Ook dit")),
            """
            {"observation":{"id":"own-1","text":"Ook dit"}}\
            """,
        new Change.OwnObservationRemoved("own-1"),
            """
            {"observation":"own-1"}\
            """);
  }

  private static Map<Change, String> actions() {
    return Map.of(
        new Change.ActionSet("action-1", "Bel de leverancier"),
            """
            {"id":"action-1","text":"Bel de leverancier"}\
            """,
        new Change.ActionRemoved("action-1"),
            """
            {"id":"action-1"}\
            """,
        new Change.FollowUpSet("find-out:T1", new FollowUp("FG", null, true)),
            """
            {"id":"find-out:T1","followUp":{"owner":"FG","done":true}}\
            """);
  }
}
