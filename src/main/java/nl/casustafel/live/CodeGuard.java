package nl.casustafel.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts wrong codes, and nothing but wrong codes: a room behind one address is never locked out by
 * joining. Any thread.
 */
final class CodeGuard {
  private static final int PER_ADDRESS = 10;
  private static final int OVERALL = 60;
  private static final int MOST_ADDRESSES = 4_096;
  private static final int LONGEST_WAIT = 60;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Clock clock;
  private final Runnable alarm;
  private final Map<String, Deque<Instant>> byAddress = new HashMap<>();
  private final Deque<Instant> overall = new ArrayDeque<>();
  private int refusals;

  /**
   * @param alarm called when more wrong codes come in than people would type
   */
  CodeGuard(Clock clock, Runnable alarm) {
    this.clock = clock;
    this.alarm = alarm;
  }

  /**
   * Takes note of a wrong code.
   *
   * @return 0, or how many seconds to wait because there were too many
   */
  synchronized int wrong(String address) {
    Instant now = clock.instant();
    Instant since = now.minus(WINDOW);
    if (byAddress.size() >= MOST_ADDRESSES) {
      byAddress.values().removeIf(times -> drop(times, since).isEmpty());
    }
    Deque<Instant> ofAddress =
        drop(byAddress.computeIfAbsent(address, same -> new ArrayDeque<>()), since);
    drop(overall, since);
    if (ofAddress.size() < PER_ADDRESS && overall.size() < OVERALL) {
      ofAddress.add(now);
      overall.add(now);
      refusals = 0;
      return 0;
    }
    refusals++;
    if (refusals == 1 || overall.size() >= OVERALL) {
      alarm.run();
    }
    return Math.min(LONGEST_WAIT, 1 << Math.min(refusals, 6));
  }

  private static Deque<Instant> drop(Deque<Instant> times, Instant since) {
    while (!times.isEmpty() && times.peek().isBefore(since)) {
      times.poll();
    }
    return times;
  }
}
