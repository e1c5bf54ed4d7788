package nl.casustafel.workshop.risk;

import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What the group makes of a risk, beside what answers and votes propose.
 *
 * @param score null while nothing is decided
 * @param reason why, in the group's words
 */
public record RiskWeighing(@Nullable RiskScore score, String reason) {

  public RiskWeighing {
    reason = LineEnds.asBreaks(reason);
  }

  public static final RiskWeighing NONE = new RiskWeighing(null, "");
}
