package nl.casustafel.workshop.session.kept;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * People who are together for a session. One that goes on another day may be with others: each
 * gathering has its number, and only who showed themselves in it count.
 *
 * @param number from 1
 * @param lastHour the hour in which something happened last, where the session is held; null while
 *     it is not known. No finer, and gone when the session ends: it says nothing of a vote.
 */
public record Gathering(int number, @Nullable LocalDateTime lastHour) {
  /** The first one of a session, before anything has happened. */
  public static final Gathering FIRST = new Gathering(1, null);

  /** Nobody stays away so long and comes back to the same evening. */
  private static final Duration NIGHT = Duration.ofHours(6);

  /** Whether it is the same one still: on the same day, or not yet a night later. */
  public boolean goesOn(LocalDateTime now) {
    return lastHour != null
        && (lastHour.toLocalDate().equals(now.toLocalDate())
            || Duration.between(lastHour, now).abs().compareTo(NIGHT) < 0);
  }

  public Gathering at(LocalDateTime hour) {
    return new Gathering(number, hour);
  }

  public Gathering next(LocalDateTime hour) {
    return new Gathering(number + 1, hour);
  }
}
