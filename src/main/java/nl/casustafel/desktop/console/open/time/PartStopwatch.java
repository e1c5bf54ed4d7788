package nl.casustafel.desktop.console.open.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Counts the time at the part at hand. A gap in which the computer slept does not count. */
public final class PartStopwatch {
  /** The ticker looks every few seconds, so that a longer gap means that nobody was at work. */
  public static final Duration LONGEST_GAP = Duration.ofMinutes(2);

  private static final int SECONDS_KEPT_AT_MOST = 300;

  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
  private final Clock clock;
  private Instant last;
  private Duration counted;

  /**
   * @param before seconds that were counted before
   */
  public PartStopwatch(Clock clock, int before) {
    this.clock = clock;
    this.last = clock.instant();
    this.counted = Duration.ofSeconds(before);
  }

  /** Counts the time since the last look. */
  public void tick() {
    Instant now = clock.instant();
    Duration gap = Duration.between(last, now);
    last = now;
    if (!gap.isNegative() && gap.compareTo(LONGEST_GAP) <= 0) {
      counted = counted.plus(gap);
    }
  }

  /** The seconds that people see; they change with {@link #show} and {@link #take}. */
  ReadOnlyIntegerProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void show() {
    shown.set(seconds());
  }

  /** Whether so much is counted that it should be stored, lest it be lost. */
  boolean full() {
    return seconds() >= SECONDS_KEPT_AT_MOST;
  }

  public int seconds() {
    return (int) counted.toSeconds();
  }

  /** Takes the whole seconds counted so far; counting goes on from there. */
  public int take() {
    int seconds = seconds();
    counted = counted.minusSeconds(seconds);
    shown.set(0);
    return seconds;
  }
}
