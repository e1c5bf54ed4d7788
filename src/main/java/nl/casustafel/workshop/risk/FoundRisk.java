package nl.casustafel.workshop.risk;

import java.util.List;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.vote.Round;
import org.jspecify.annotations.Nullable;

/**
 * A risk that answers or observations propose, or that the group added. A score that is proposed is
 * a suggestion; the group decides.
 *
 * @param number shown before it: that of the guide's list, or {@code R+1}, {@code R+2} for the
 *     group's own
 * @param level of the inherent {@link #score}; null while there is none
 * @param votes the rounds in which the group weighed it by phone
 * @param judgement what the group decides about it
 * @param treatment what is done against it, and what that leaves
 */
public record FoundRisk(
    Risk risk,
    String number,
    RiskProposal proposal,
    @Nullable RiskLevel level,
    List<Round<RiskTally>> votes,
    Judgement judgement,
    Treatment treatment) {

  public FoundRisk {
    votes = List.copyOf(votes);
  }

  /** What the group decides about a risk. */
  public record Judgement(RiskWeighing weighing, RiskEvaluation evaluation) {
    public static final Judgement NONE = new Judgement(RiskWeighing.NONE, RiskEvaluation.NONE);
  }

  /** The measures against a risk, the rejected ones among them, and what is left of it. */
  public record Treatment(List<TakenMeasure> measures, ResidualRisk residual) {
    public Treatment {
      measures = List.copyOf(measures);
    }
  }

  /**
   * The inherent risk: what the group decided, or else what is suggested. Null for a risk that the
   * group added and has not weighed.
   */
  public @Nullable RiskScore score() {
    RiskScore decided = weighing().score();
    return decided == null ? suggested() : decided;
  }

  /** The gravest of the scores proposed; null for a risk that the group added. */
  public @Nullable RiskScore suggested() {
    return proposal.score();
  }

  /** Whether the group added it itself. */
  public boolean own() {
    return proposal.causes().isEmpty();
  }

  public RiskWeighing weighing() {
    return judgement.weighing();
  }

  public RiskEvaluation evaluation() {
    return judgement.evaluation();
  }

  /** What is left of it once the measures work, and today. */
  public ResidualRisk residual() {
    return treatment.residual();
  }

  /** Whether nothing is recorded of it that the group did. */
  public boolean isUntouched() {
    return votes.isEmpty()
        && judgement.equals(Judgement.NONE)
        && treatment.measures().isEmpty()
        && residual().planned().decision().equals(ResidualDecision.NONE)
        && residual().present().decision().equals(ResidualDecision.NONE);
  }

  public List<RiskProposal.Cause> causes() {
    return proposal.causes();
  }

  public List<Measure> measures() {
    return proposal.measures();
  }

  public boolean stop() {
    return proposal.stop();
  }
}
