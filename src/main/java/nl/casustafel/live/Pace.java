package nl.casustafel.live;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.casustafel.workshop.session.kept.TokenHash;

/** Lets a phone do so much at once and so much in the long run (a leaky bucket). Any thread. */
final class Pace {
  private static final int MOST_PHONES = 10_000;

  private final Clock clock;
  private final Limits limits;
  private final Map<TokenHash, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TokenHash, Bucket> eldest) {
          return size() > MOST_PHONES;
        }
      };

  private static final class Bucket {
    private double left;
    private long at;
  }

  Pace(Clock clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
  }

  synchronized boolean allows(TokenHash who) {
    long now = clock.millis();
    Bucket bucket =
        buckets.computeIfAbsent(
            who,
            same -> {
              Bucket full = new Bucket();
              full.left = limits.burst();
              full.at = now;
              return full;
            });
    double gained = (now - bucket.at) / 1000.0 * limits.requestsPerSecond();
    bucket.left = Math.min(limits.burst(), bucket.left + Math.max(0, gained));
    bucket.at = now;
    if (bucket.left < 1) {
      return false;
    }
    bucket.left--;
    return true;
  }
}
