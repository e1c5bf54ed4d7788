package nl.casustafel.workshop.vote;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.voting.Agreement;
import nl.casustafel.voting.ChoiceTally;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.Tally;

/**
 * What a vote proposes for what it is about: only what more than half of those who voted stand
 * behind, those who cannot judge counted in. A proposal only: the facilitator sets the value and
 * says why, and vote and value are both kept. Pure.
 *
 * @param votes how many stand behind it
 * @param voters of how many
 */
public record VoteProposal<T>(T value, int votes, int voters) {

  /** The answer that the majority chose. */
  public static Optional<VoteProposal<AnswerValue>> answer(
      Guide guide, Question question, ChoiceTally tally) {
    return tally.counts().entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .flatMap(
            most -> of(value(question, most.getKey()), most.getValue(), tally).ifMajority(guide));
  }

  private static AnswerValue value(Question question, String option) {
    return question.form() instanceof AnswerForm.Scale
        ? new AnswerValue.Point(Integer.parseInt(option))
        : new AnswerValue.Choice(option);
  }

  /**
   * The medians of likelihood and severity, a half rounded to the graver; on both scales the
   * majority must be there or one point beside it, so that nothing is proposed in the middle
   * between two camps.
   */
  public static Optional<VoteProposal<RiskScore>> score(Guide guide, RiskTally tally) {
    if (tally.n() == 0) {
      return Optional.empty();
    }
    int likelihood = (int) Math.ceil(tally.likelihoods().median());
    int severity = (int) Math.ceil(tally.severities().median());
    int near = Math.min(near(tally.likelihoods(), likelihood), near(tally.severities(), severity));
    return of(new RiskScore(likelihood, severity), near, tally).ifMajority(guide);
  }

  private static int near(Agreement points, int point) {
    int sum = 0;
    for (int at = Math.max(1, point - 1); at <= Math.min(RiskTally.POINTS, point + 1); at++) {
      sum += points.counts().get(at - 1);
    }
    return sum;
  }

  /** What so many of those who voted stand behind. */
  public static <T> VoteProposal<T> of(T value, int votes, Tally tally) {
    return new VoteProposal<>(value, votes, tally.voters());
  }

  /** Empty where those are no majority; so few that a count would give somebody away are none. */
  public Optional<VoteProposal<T>> ifMajority(Guide guide) {
    boolean majority = 2 * votes > voters && voters >= VoteReading.smallestShown(guide);
    return majority ? Optional.of(this) : Optional.empty();
  }
}
