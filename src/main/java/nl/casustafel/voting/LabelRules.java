package nl.casustafel.voting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds behind a label; shares are 0 to 1. They are a matter of convention and come from
 * data; why they stand in this order is told in docs/decisions/0009. Everything is decided in whole
 * numbers: a threshold that is met to the last vote is met.
 *
 * @param minimumVotes fewer votes than this say too little
 * @param cannotJudge share of all voters that cannot judge
 * @param consensus share of one side
 * @param dissent share of the other side that counts as dissent
 * @param undecided share at the middle point; null in guides that do not know this label
 * @param divided share that both sides must have
 * @param polarised agreement A at or below which both sides stand apart
 */
public record LabelRules(
    int minimumVotes,
    BigDecimal cannotJudge,
    BigDecimal consensus,
    BigDecimal dissent,
    @Nullable BigDecimal undecided,
    BigDecimal divided,
    BigDecimal polarised) {

  /** The label of a tally; the first rule that fits. */
  public VoteLabel label(AgreementTally tally) {
    if (tally.voters() < minimumVotes) {
      return VoteLabel.TOO_FEW;
    }
    if (Ratio.of(tally.cannotJudge(), tally.voters()).isAtLeast(cannotJudge)) {
      return VoteLabel.CANNOT_JUDGE;
    }
    if (tally.n() < minimumVotes) {
      return VoteLabel.TOO_FEW;
    }
    return ofTheScale(tally, Agreement.of(tally));
  }

  private VoteLabel ofTheScale(AgreementTally tally, Agreement agreement) {
    Ratio agreeing = agreement.agreeing();
    Ratio opposing = agreement.opposing();
    if (agreeing.isAtLeast(consensus)) {
      return consensus(tally.of(1) > 0, opposing);
    }
    if (opposing.isAtLeast(consensus)) {
      return consensus(tally.of(AgreementTally.POINTS) > 0, agreeing);
    }
    if (undecided != null && agreement.undecided().isAtLeast(undecided)) {
      return VoteLabel.UNDECIDED;
    }
    if (agreeing.isAtLeast(divided) && opposing.isAtLeast(divided)) {
      return agreement.exactAgreement().isAtMost(polarised)
          ? VoteLabel.POLARISED
          : VoteLabel.DIVIDED;
    }
    return VoteLabel.SPREAD;
  }

  private VoteLabel consensus(boolean strongOpposite, Ratio others) {
    return strongOpposite || others.isAtLeast(dissent)
        ? VoteLabel.CONSENSUS_WITH_DISSENT
        : VoteLabel.CONSENSUS;
  }
}
