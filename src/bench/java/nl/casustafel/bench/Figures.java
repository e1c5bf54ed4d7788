package nl.casustafel.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one kind of event, in nanoseconds, and how they compare with a limit. */
final class Figures {
  private final String name;
  private final double[] millis;

  Figures(String name, long[] nanos) {
    this.name = name;
    this.millis = Arrays.stream(nanos).mapToDouble(n -> n / 1e6).sorted().toArray();
  }

  double percentile(double share) {
    return millis[(int) Math.min(millis.length - 1, Math.floor(share * millis.length))];
  }

  double largest() {
    return millis[millis.length - 1];
  }

  /** One line: how many, median, 95th percentile, largest, and whether the largest is in bounds. */
  String against(double limitMillis) {
    return String.format(
        Locale.ROOT,
        "%-46s n=%4d  median %7.1f ms  p95 %7.1f ms  max %7.1f ms  limit %5.0f ms  %s",
        name,
        millis.length,
        percentile(0.5),
        percentile(0.95),
        largest(),
        limitMillis,
        largest() <= limitMillis ? "within" : "EXCEEDED");
  }
}
