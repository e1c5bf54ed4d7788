package nl.casustafel.guide.risk;

/**
 * Likelihood and severity of a risk, each 1 to 4; severity as seen by the person concerned. The
 * scale is a product choice, the law prescribes none.
 */
public record RiskScore(int likelihood, int severity) {

  public RiskScore {
    if (likelihood < 1 || likelihood > 4 || severity < 1 || severity > 4) {
      throw new IllegalArgumentException("not within 1..4: " + likelihood + ", " + severity);
    }
  }

  public int product() {
    return likelihood * severity;
  }

  /** The graver of two: by product, then by severity. */
  public RiskScore max(RiskScore other) {
    if (product() != other.product()) {
      return product() > other.product() ? this : other;
    }
    return severity >= other.severity ? this : other;
  }
}
