package nl.casustafel.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still at nine until it is set to the next day, for tests. */
final class SteppingDays extends Clock {
  private LocalDate day;

  SteppingDays(LocalDate day) {
    this.day = day;
  }

  void nextDay() {
    day = day.plusDays(1);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return Samples.onDay(day).instant();
  }
}
