package nl.casustafel.workshop.threshold;

import java.util.List;
import nl.casustafel.guide.threshold.Threshold.Rule;

/**
 * What follows from the points that people confirmed.
 *
 * @param reasons every rule that holds, with what makes it hold; the first gives the result
 * @param open how many points nobody said anything to yet
 * @param unsure how many points people are unsure of
 */
public record ThresholdFinding(List<Reason> reasons, int open, int unsure) {
  /** The results of the rules, as the guide names them. */
  public static final String REQUIRED = "required";

  public static final String AS_A_RULE = "as-a-rule";
  public static final String RECOMMENDED = "recommended";
  public static final String COVERED = "covered";
  public static final String NOT_INDICATED = "not-indicated";

  public ThresholdFinding {
    reasons = List.copyOf(reasons);
  }

  /**
   * A rule that holds.
   *
   * @param points what makes it hold; none where it holds because nothing else does
   */
  public record Reason(Rule rule, List<ThresholdPoint> points) {
    public Reason {
      points = List.copyOf(points);
    }
  }

  /** What the check says so far. */
  public String result() {
    return reasons.getFirst().rule().result();
  }

  /** Whether a person said something to every point. */
  public boolean allJudged() {
    return open == 0;
  }

  /** Whether something is said only because so much is open: nothing confirmed asks for a DPIA. */
  public boolean nothingYet() {
    return open > 0 && result().equals(NOT_INDICATED);
  }
}
