package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.AnswerForm;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.RiskScore;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.RiskTally;
import org.junit.jupiter.api.Test;

class VoteProposalTest {
  private static final Guide GUIDE = BuiltIn.guide();

  private static Question question(Class<? extends AnswerForm> form) {
    return GUIDE.questions().all().stream()
        .filter(question -> form.isInstance(question.form()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAnswerThatMostChoseIsProposed() {
    Question yesNo = question(AnswerForm.YesNoUnsure.class);
    assertThat(VoteProposal.answer(GUIDE, yesNo, new ChoiceTally(Map.of("yes", 3, "no", 4))))
        .contains(new AnswerValue.Choice("no"));
  }

  @Test
  void aPointOfAScaleIsProposedAsAPoint() {
    Question scale = question(AnswerForm.Scale.class);
    assertThat(VoteProposal.answer(GUIDE, scale, new ChoiceTally(Map.of("2", 5, "4", 1))))
        .contains(new AnswerValue.Point(2));
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
    assertThat(VoteProposal.score(GUIDE, cells(6, 2, 4))).contains(new RiskScore(2, 4));
    RiskTally even = both(cells(3, 2, 1), cells(3, 3, 2));
    assertThat(VoteProposal.score(GUIDE, even)).contains(new RiskScore(3, 2));
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
