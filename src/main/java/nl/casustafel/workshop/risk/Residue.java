package nl.casustafel.workshop.risk;

import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * How grave a risk is once some of its measures work.
 *
 * @param computed what the measures leave of the inherent risk; null while that has no score
 * @param decision what somebody decided instead
 * @param level of the {@link #score}; null while there is none
 */
public record Residue(
    @Nullable RiskScore computed, ResidualDecision decision, @Nullable RiskLevel level) {

  /** What was decided, or else what is computed. */
  public @Nullable RiskScore score() {
    RiskScore decided = decision.score();
    return decided == null ? computed : decided;
  }
}
