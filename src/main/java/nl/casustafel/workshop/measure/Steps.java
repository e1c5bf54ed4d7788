package nl.casustafel.workshop.measure;

/** By how many points a measure lowers the likelihood and the severity of a risk, each 0 to 3. */
public record Steps(int likelihood, int severity) {
  /** The most that a scale of four points has room for. */
  public static final int MOST = 3;

  public Steps {
    if (likelihood < 0 || likelihood > MOST || severity < 0 || severity > MOST) {
      throw new IllegalArgumentException("not within 0..3: " + likelihood + ", " + severity);
    }
  }

  public static final Steps NONE = new Steps(0, 0);
}
