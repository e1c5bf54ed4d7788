package nl.casustafel.workshop.risk;

import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * How grave the group finds a risk before any measure, beside what answers and votes propose.
 *
 * @param score null while nothing is decided
 * @param reason why, in the group's words; where it is not what was proposed or voted, why not
 * @param decidedBy the function that decided
 * @param raising what makes it likelier or graver here
 * @param lowering what makes it less so
 */
public record RiskWeighing(
    @Nullable RiskScore score, String reason, String decidedBy, String raising, String lowering) {

  public RiskWeighing {
    reason = LineEnds.asBreaks(reason);
    decidedBy = LineEnds.asSpaces(decidedBy);
    raising = LineEnds.asBreaks(raising);
    lowering = LineEnds.asBreaks(lowering);
  }

  public static final RiskWeighing NONE = new RiskWeighing(null, "", "", "", "");

  /** A score with its reason, of which nothing else is said. */
  public static RiskWeighing of(@Nullable RiskScore score, String reason) {
    return new RiskWeighing(score, reason, "", "", "");
  }

  public RiskWeighing with(@Nullable RiskScore other) {
    return new RiskWeighing(other, reason, decidedBy, raising, lowering);
  }

  public RiskWeighing because(String why) {
    return new RiskWeighing(score, why, decidedBy, raising, lowering);
  }

  public RiskWeighing decidedBy(String function) {
    return new RiskWeighing(score, reason, function, raising, lowering);
  }

  public RiskWeighing raisedBy(String factors) {
    return new RiskWeighing(score, reason, decidedBy, factors, lowering);
  }

  public RiskWeighing loweredBy(String factors) {
    return new RiskWeighing(score, reason, decidedBy, raising, factors);
  }
}
