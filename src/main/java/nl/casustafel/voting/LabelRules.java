package nl.casustafel.voting;

/**
 * The thresholds behind a label; shares are 0 to 1. They are a matter of convention and come from
 * data.
 *
 * @param minimumVotes fewer votes on the scale than this say too little
 * @param cannotJudge share of all voters that cannot judge
 * @param consensus share of one side
 * @param dissent share of the other side that counts as dissent
 * @param divided share that both sides must have
 * @param polarised agreement A at or below which both sides stand apart
 */
public record LabelRules(
    int minimumVotes,
    double cannotJudge,
    double consensus,
    double dissent,
    double divided,
    double polarised) {

  /** The label of a tally; the first rule that fits, in the order of {@link VoteLabel}. */
  public VoteLabel label(AgreementTally tally) {
    if (tally.n() < minimumVotes) {
      return VoteLabel.TOO_FEW;
    }
    if (tally.cannotJudge() >= cannotJudge * tally.voters()) {
      return VoteLabel.CANNOT_JUDGE;
    }
    Agreement agreement = Agreement.of(tally);
    double agreeing = agreement.shareAgreeing();
    double opposing = agreement.shareOpposing();
    if (Math.max(agreeing, opposing) >= consensus) {
      boolean strongOpposite =
          agreeing >= opposing ? tally.of(1) > 0 : tally.of(AgreementTally.POINTS) > 0;
      return strongOpposite || Math.min(agreeing, opposing) >= dissent
          ? VoteLabel.CONSENSUS_WITH_DISSENT
          : VoteLabel.CONSENSUS;
    }
    if (Math.min(agreeing, opposing) >= divided) {
      return agreement.agreement() <= polarised ? VoteLabel.POLARISED : VoteLabel.DIVIDED;
    }
    return VoteLabel.SPREAD;
  }
}
