package nl.casustafel.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.guide.AnswerForm;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.RiskScore;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.RiskTally;

/**
 * What a vote proposes for what it is about. A proposal only: the facilitator sets the value and
 * says why, and vote and value are both kept. Pure.
 */
public final class VoteProposal {
  private VoteProposal() {}

  /** The answer that most chose; empty when two share the first place or too few voted. */
  public static Optional<AnswerValue> answer(Guide guide, Question question, ChoiceTally tally) {
    int most = tally.counts().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> ahead =
        tally.counts().entrySet().stream()
            .filter(option -> option.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (ahead.size() != 1 || tally.voters() < VoteReading.smallestShown(guide)) {
      return Optional.empty();
    }
    return Optional.of(
        question.form() instanceof AnswerForm.Scale
            ? new AnswerValue.Point(Integer.parseInt(ahead.getFirst()))
            : new AnswerValue.Choice(ahead.getFirst()));
  }

  /**
   * The medians of likelihood and severity, a half rounded to the graver; empty when too few
   * weighed the risk.
   */
  public static Optional<RiskScore> score(Guide guide, RiskTally tally) {
    return tally.n() == 0 || tally.voters() < VoteReading.smallestShown(guide)
        ? Optional.empty()
        : Optional.of(
            new RiskScore(
                (int) Math.ceil(tally.likelihoods().median()),
                (int) Math.ceil(tally.severities().median())));
  }
}
