package nl.casustafel.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.workshop.session.kept.Countdown;

/** Time that passes when a test says so, and what is to be done when it has. Any thread. */
public final class SetTime extends Clock implements Countdown {
  private final List<Due> due = new ArrayList<>();
  private Instant now;

  public SetTime() {
    this(Instant.parse("2026-11-23T09:00:00Z"));
  }

  public SetTime(Instant begin) {
    now = begin;
  }

  /** Something that is to be done at a moment. */
  private record Due(Instant at, Runnable work) {}

  /** Does what falls due in that time, on the thread that calls. */
  public void pass(Duration time) {
    dueAfter(time).forEach(work -> work.work().run());
  }

  private synchronized List<Due> dueAfter(Duration time) {
    now = now.plus(time);
    List<Due> works = due.stream().filter(work -> !work.at().isAfter(now)).toList();
    due.removeAll(works);
    return works;
  }

  @Override
  public synchronized void after(Duration delay, Runnable work) {
    due.add(new Due(now.plus(delay), work));
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("there is one time");
  }
}
