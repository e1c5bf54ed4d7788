package nl.casustafel.desktop.kit.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The time that a group has for a discussion. It ends without a sound. JavaFX thread only. */
public final class TalkTimer {
  private final ReadOnlyObjectWrapper<@Nullable Instant> end = new ReadOnlyObjectWrapper<>();
  private final Clock clock;

  public TalkTimer(Clock clock) {
    this.clock = clock;
  }

  /** When the discussion ends, also once it has; null while none is timed. */
  public ReadOnlyObjectProperty<@Nullable Instant> endProperty() {
    return end.getReadOnlyProperty();
  }

  public boolean isOn() {
    return end.get() != null;
  }

  /** Gives so much time from now on. */
  public void start(Duration time) {
    end.set(clock.instant().plus(time));
  }

  /** Gives more time: on top of what is left, or from now on where nothing is. */
  public void more(Duration time) {
    Instant before = end.get();
    if (before != null) {
      Instant now = clock.instant();
      end.set((before.isBefore(now) ? now : before).plus(time));
    }
  }

  public void stop() {
    end.set(null);
  }

  /** Seconds that are left, those that have begun included; 0 when time is up. */
  public long secondsLeft() {
    Instant until = end.get();
    long millis = until == null ? 0 : Duration.between(clock.instant(), until).toMillis();
    return Math.max(0, Math.ceilDiv(millis, 1000L));
  }
}
