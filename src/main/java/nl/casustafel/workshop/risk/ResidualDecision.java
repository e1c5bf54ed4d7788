package nl.casustafel.workshop.risk;

import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides to be left of a risk, beside what the measures amount to.
 *
 * @param score null while what is computed stands
 * @param reason why it is not what is computed
 * @param decidedBy the function that decided so
 */
public record ResidualDecision(@Nullable RiskScore score, String reason, String decidedBy) {

  public ResidualDecision {
    reason = LineEnds.asBreaks(reason);
    decidedBy = LineEnds.asSpaces(decidedBy);
  }

  public static final ResidualDecision NONE = new ResidualDecision(null, "", "");
}
