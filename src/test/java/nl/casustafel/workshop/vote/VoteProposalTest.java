package nl.casustafel.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.ProposedOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteProposalTest {
  private static final Guide GUIDE = BuiltIn.guide();

  private static Question question(Class<? extends AnswerForm> form) {
    return GUIDE.questions().all().stream()
        .filter(question -> form.isInstance(question.form()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAnswerThatTheMajorityChoseIsProposed() {
    Question yesNo = question(AnswerForm.YesNoUnsure.class);
    assertThat(VoteProposal.answer(GUIDE, yesNo, new ChoiceTally(Map.of("yes", 3, "no", 4))))
        .contains(new VoteProposal<>(new AnswerValue.Choice("no"), 4, 7));
  }

  @ParameterizedTest
  @CsvSource({"5,4,3", "6,6,0", "5,5,2", "6,3,3"})
  void noAnswerIsProposedThatIsAheadAndHasNoMajorityOfThoseWhoVoted(int yes, int no, int unsure) {
    Question yesNo = question(AnswerForm.YesNoUnsure.class);
    ChoiceTally tally = new ChoiceTally(Map.of("yes", yes, "no", no, "unsure", unsure));
    assertThat(VoteProposal.answer(GUIDE, yesNo, tally)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8,2,0,1,1,0,DOES_NOT_HOLD,10,12",
    "0,1,2,3,2,0,HOLDS,5,8",
    "0,0,0,3,4,6,HOLDS,7,13",
  })
  void anObservationIsProposedToHoldOrNotByTheSideThatHasTheMajority(
      int a, int b, int c, int d, int e, int cannot, Outcome outcome, int votes, int of) {
    AgreementTally tally = new AgreementTally(List.of(a, b, c, d, e), cannot);
    assertThat(ProposedOutcome.of(GUIDE, tally)).contains(new VoteProposal<>(outcome, votes, of));
  }

  @ParameterizedTest
  @CsvSource({
    "6,0,0,0,6,0",
    "0,0,12,0,0,0",
    "3,2,4,2,1,0",
    "0,0,0,3,3,6",
    "0,0,0,0,4,0",
    "5,0,0,0,4,1"
  })
  void nothingIsProposedForAnObservationWhereNoSideHasTheMajority(
      int a, int b, int c, int d, int e, int cannot) {
    AgreementTally tally = new AgreementTally(List.of(a, b, c, d, e), cannot);
    assertThat(ProposedOutcome.of(GUIDE, tally)).isEmpty();
  }

  @Test
  void noScoreIsProposedBetweenTwoCampsOrWhereMostCannotJudge() {
    assertThat(VoteProposal.score(GUIDE, both(cells(6, 1, 1), cells(6, 4, 4)))).isEmpty();
    assertThat(VoteProposal.score(GUIDE, new RiskTally(cells(5, 3, 3).cells(), 6))).isEmpty();
    assertThat(VoteProposal.score(GUIDE, both(cells(7, 2, 2), cells(5, 4, 4))))
        .contains(new VoteProposal<>(new RiskScore(2, 2), 7, 12));
  }

  @Test
  void aPointOfAScaleIsProposedAsAPoint() {
    Question scale = question(AnswerForm.Scale.class);
    assertThat(VoteProposal.answer(GUIDE, scale, new ChoiceTally(Map.of("2", 5, "4", 1))))
        .contains(new VoteProposal<>(new AnswerValue.Point(2), 5, 6));
  }

  @Test
  void nothingIsProposedWhenTwoAnswersShareTheFirstPlace() {
    Question yesNo = question(AnswerForm.YesNoUnsure.class);
    assertThat(VoteProposal.answer(GUIDE, yesNo, new ChoiceTally(Map.of("yes", 4, "no", 4))))
        .isEmpty();
  }

  @Test
  void nothingIsProposedWhenSoFewVotedThatItWouldGiveSomebodyAway() {
    Question yesNo = question(AnswerForm.YesNoUnsure.class);
    assertThat(VoteProposal.answer(GUIDE, yesNo, new ChoiceTally(Map.of("yes", 4)))).isEmpty();
    assertThat(VoteProposal.score(GUIDE, cells(4, 3, 3))).isEmpty();
  }

  @Test
  void theMediansOfARiskAreProposedAndAHalfIsRoundedToTheGraver() {
    assertThat(VoteProposal.score(GUIDE, cells(6, 2, 4)))
        .contains(new VoteProposal<>(new RiskScore(2, 4), 6, 6));
    RiskTally even = both(cells(3, 2, 1), cells(3, 3, 2));
    assertThat(VoteProposal.score(GUIDE, even))
        .contains(new VoteProposal<>(new RiskScore(3, 2), 6, 6));
  }

  @Test
  void whereNobodyCouldJudgeNoScoreIsProposed() {
    RiskTally nobody = new RiskTally(Collections.nCopies(16, 0), 9);
    assertThat(VoteProposal.score(GUIDE, nobody)).isEmpty();
  }

  private static RiskTally cells(int count, int likelihood, int severity) {
    List<Integer> cells = new ArrayList<>(Collections.nCopies(16, 0));
    cells.set((likelihood - 1) * 4 + severity - 1, count);
    return new RiskTally(cells, 0);
  }

  private static RiskTally both(RiskTally one, RiskTally other) {
    List<Integer> cells = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      cells.add(one.cells().get(i) + other.cells().get(i));
    }
    return new RiskTally(cells, 0);
  }
}
