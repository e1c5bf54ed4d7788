package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.PriorityTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.ShiftMatrix;
import nl.casustafel.voting.Tally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the report says of votes that were cast on phones. */
class PhoneVotesTest {
  private static final VoteSubject FIRST = VoteSubject.observation("obs-c1-1");
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  @Test
  void aRoundByPhoneSaysHowManyOfThoseWhoJoinedVotedAndHowSureThatIs() {
    record(FIRST, 1, agreement(2, 3, 4, 12, 20), by(Assurance.LOCKED, 47, 0, null));
    assertThat(words("observations"))
        .contains(
            "Votes by phone",
            "By phone: 41 of 47 who joined voted. Locked: joining stayed closed from before this vote until its end.");
  }

  @Test
  void tablesSayForHowManyPeopleTheySpoke() {
    record(FIRST, 1, agreement(0, 0, 0, 4, 5), by(Assurance.TABLE, 10, 61, null));
    assertThat(words("observations"))
        .contains(
            "By phone: 9 of 10 tables voted; the tables that joined speak for 61 people. One phone a table.");
  }

  @Test
  void aShowOfHandsBesideARoundByPhoneSaysSo() {
    session.execute(Session.vote("obs-c1-1", 1, List.of(5, 0, 0, 0, 5)));
    record(FIRST, 2, agreement(1, 1, 1, 3, 4), by(Assurance.OPEN, 12, 0, null));
    assertThat(words("observations"))
        .contains(
            "Votes by show of hands and by phone",
            "Show of hands, 11 counted where 5 people were present",
            "By phone: 10 of 12 who joined voted. Open: whoever had the code could join.");
  }

  @Test
  void theSecondRoundSaysHowPeopleMovedUnlessTheyWereTooFew() {
    record(FIRST, 1, agreement(6, 0, 0, 0, 6), by(Assurance.OPEN, 12, 0, null));
    record(FIRST, 2, agreement(2, 0, 0, 4, 6), by(Assurance.OPEN, 12, 0, moved(4, 8)));
    assertThat(words("observations")).contains("4 agree more, 0 agree less, 8 stayed");

    record(FIRST, 2, agreement(2, 0, 0, 4, 6), by(Assurance.OPEN, 12, 0, moved(1, 11)));
    assertThat(words("observations")).contains("1 agrees more, 0 agree less, 11 stayed");

    record(FIRST, 3, agreement(2, 0, 0, 4, 6), by(Assurance.OPEN, 12, 0, moved(1, 3)));
    assertThat(words("observations")).doesNotContain("1 agree more, 0 agree less, 3 stayed");
  }

  @Test
  void rolesAreShownOnlyWhereEachHasFive() {
    record(FIRST, 1, agreement(5, 0, 0, 0, 6), roles(agreement(5, 0, 0, 0, 0), 6));
    assertThat(words("observations"))
        .contains(
            "Doctor: 5 votes, of 5 on the scale agree 0 %, disagree 100 %",
            "Lawyer: 6 votes, of 6 on the scale agree 100 %, disagree 0 %");

    record(FIRST, 2, agreement(4, 0, 0, 0, 6), roles(agreement(4, 0, 0, 0, 0), 6));
    assertThat(words("observations")).noneMatch(text -> text.startsWith("Doctor: 4 votes"));
  }

  @Test
  void aVoteOnAQuestionStandsWithItAlsoWithoutAnAnswer() {
    AskedQuestion asked = yesNo();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("yes", 7);
    counts.put("no", 2);
    counts.put("unsure", 0);
    record(
        VoteSubject.question(asked.question().id()),
        1,
        new ChoiceTally(counts),
        by(Assurance.OPEN, 10, 0, null));
    assertThat(words("questions"))
        .contains(asked.question().wording().text().en())
        .contains(
            "Round 1: Yes 7, No 2, Unsure 0. By phone: 9 of 10 who joined voted. Open: whoever had"
                + " the code could join.");
  }

  @Test
  void fewVotesOnAQuestionAreNotBrokenDown() {
    AskedQuestion asked = yesNo();
    record(
        VoteSubject.question(asked.question().id()),
        1,
        new ChoiceTally(Map.of("yes", 3)),
        by(Assurance.OPEN, 3, 0, null));
    assertThat(words("questions"))
        .anyMatch(text -> text.startsWith("Round 1: Too few votes to show counts per answer."))
        .noneMatch(text -> text.contains("Yes 3"));
  }

  @Test
  void aRiskShowsWhatWasVotedWhatWasDecidedAndWhy() {
    session.execute(
        new Command.DecideObservation("obs-c1-1", ObservationDecision.NONE.with(Outcome.HOLDS)));
    FoundRisk found = session.view().results().risks().getFirst();
    int[] cells = new int[16];
    cells[2 * 4 + 3] = 6;
    cells[1 * 4 + 2] = 2;
    record(
        VoteSubject.risk(found.risk().id()),
        1,
        new RiskTally(java.util.Arrays.stream(cells).boxed().toList(), 1),
        by(Assurance.OPEN, 9, 0, null));
    session.execute(
        new Command.WeighRisk(
            found.risk().id(), RiskWeighing.of(new RiskScore(4, 4), "Het is al gebeurd")));
    assertThat(words("risks"))
        .contains("Score decided", "Because", "Het is al gebeurd")
        .anyMatch(text ->
            text.startsWith(
                "Round 1: likelihood: median 3, spread 0.5; severity: median 4, spread 0.5; can’t"
                    + " judge: 1. By phone"));
    assertThat(session.view().results().risks().getFirst().level().id()).isEqualTo("very-high");
  }

  @Test
  void whatWasPutInOrderIsATableWithTheMostDotsFirst() {
    Map<String, Integer> dots = new LinkedHashMap<>();
    dots.put("obs-c1-1", 3);
    dots.put("obs-c1-2", 14);
    record(
        VoteSubject.priority(VoteSubject.OBSERVATIONS),
        1,
        new PriorityTally(dots, 6),
        by(Assurance.OPEN, 6, 0, null));
    List<String> words = words("observations");
    assertThat(words).anyMatch(text -> text.startsWith("Observations in the order of the group."));
    assertThat(words.indexOf("14")).isPositive().isLessThan(words.indexOf("3"));
  }

  private AskedQuestion yesNo() {
    return session.view().results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .filter(asked -> asked.question().form() instanceof AnswerForm.YesNoUnsure)
        .findFirst()
        .orElseThrow();
  }

  private void record(VoteSubject subject, int number, Tally tally, PhoneVote phones) {
    session.execute(new Command.RecordVote(subject, Round.ofPhones(number, tally, phones)));
  }

  private List<String> words(String section) {
    return ReportWords.of(session.report(Language.EN), section);
  }

  private static AgreementTally agreement(Integer... counts) {
    return new AgreementTally(List.of(counts), 0);
  }

  private static PhoneVote by(
      Assurance assurance, int joined, int people, @Nullable ShiftMatrix shift) {
    return new PhoneVote(new Turnout(assurance, joined, 0, people), shift, Map.of());
  }

  private static PhoneVote roles(AgreementTally doctors, int lawyers) {
    return new PhoneVote(
        new Turnout(Assurance.OPEN, 20, 0, 0),
        null,
        Map.of("Doctor", doctors, "Lawyer", agreement(0, 0, 0, 0, lawyers)));
  }

  private static ShiftMatrix moved(int up, int stayed) {
    return new ShiftMatrix(
        List.of(
            List.of(0, 0, 0, up, 0),
            List.of(0, 0, 0, 0, 0),
            List.of(0, 0, 0, 0, 0),
            List.of(0, 0, 0, 0, 0),
            List.of(0, 0, 0, 0, stayed)));
  }
}
