package nl.casustafel.workshop.threshold;

import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of one point of the check.
 *
 * @param point the {@link ThresholdPoint#id id} of the point
 * @param tick null while nobody said anything
 */
public record ThresholdTick(String point, @Nullable Tick tick) {

  /** Of a point of which nothing is said (any more). */
  public static ThresholdTick none(String point) {
    return new ThresholdTick(point, null);
  }
}
