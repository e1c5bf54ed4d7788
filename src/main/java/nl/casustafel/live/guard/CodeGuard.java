package nl.casustafel.live.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits attempts to join, right and wrong ones alike: where a right code always got in, every
 * guess would count. A whole room behind one address fits into the burst. Nothing of it is stored.
 * Any thread.
 */
public final class CodeGuard {
  /** A whole room behind one address at once, and then some who come late. */
  private static final Allowance ATTEMPTS = new Allowance(600, 4);

  /** Several rooms at once; then so few that the 6.4·10⁷ codes take a month. */
  private static final Allowance ALL_ATTEMPTS = new Allowance(2_500, 24);

  private static final Allowance WRONG = new Allowance(10, 10 / 60.0);
  private static final Allowance ALL_WRONG = new Allowance(60, 1);
  private static final int MOST_ADDRESSES = 4_096;
  private static final int LONGEST_WAIT = 60;
  private static final int NETWORK_BYTES = 8;
  private static final Duration QUIET = Duration.ofMinutes(5);

  private final Clock clock;
  private final Runnable alarm;
  private final Bucket all;
  private final Bucket allWrong;
  private long lastRefusal = Long.MIN_VALUE;
  private final Map<String, Address> addresses =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Address> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /** So much at once, and so much a second in the long run. */
  private record Allowance(int burst, double perSecond) {}

  private record Address(Bucket attempts, Bucket wrong) {}

  /**
   * @param alarm called once when more attempts come in than people would make, and again only
   *     after they have stopped for a while
   */
  public CodeGuard(Clock clock, Runnable alarm) {
    this.clock = clock;
    this.alarm = alarm;
    this.all = new Bucket(ALL_ATTEMPTS);
    this.allWrong = new Bucket(ALL_WRONG);
  }

  /**
   * Takes note of somebody who did not join before and wants to, before the code is looked at.
   *
   * @return 0, or how many seconds to wait because there were too many: then nobody may look
   */
  public int attempt(String address) {
    return take(address, false);
  }

  /**
   * Takes note of a wrong code.
   *
   * @return 0, or how many seconds to wait because there were too many
   */
  public int wrong(String address) {
    return take(address, true);
  }

  private int take(String address, boolean wrong) {
    boolean alarmed = false;
    int wait;
    synchronized (this) {
      long now = clock.millis();
      Address of =
          addresses.computeIfAbsent(
              network(address), same -> new Address(new Bucket(ATTEMPTS), new Bucket(WRONG)));
      Bucket own = wrong ? of.wrong() : of.attempts();
      Bucket whole = wrong ? allWrong : all;
      wait = Math.max(own.pause(now), whole.pause(now));
      if (wait == 0) {
        own.take();
        whole.take();
      } else {
        alarmed = lastRefusal == Long.MIN_VALUE || now - lastRefusal > QUIET.toMillis();
        lastRefusal = now;
      }
    }
    if (alarmed) {
      alarm.run();
    }
    return wait;
  }

  /** The address, or the network of one with version 6: one device has as many as it likes. */
  static String network(String address) {
    int zone = address.indexOf('%');
    InetAddress parsed = parsed(zone < 0 ? address : address.substring(0, zone));
    if (!(parsed instanceof Inet6Address)) {
      return parsed == null ? address : parsed.getHostAddress();
    }
    StringBuilder network = new StringBuilder("6:");
    byte[] bytes = parsed.getAddress();
    for (int i = 0; i < NETWORK_BYTES; i++) {
      network.append(bytes[i]).append('.');
    }
    return network.toString();
  }

  private static @Nullable InetAddress parsed(String literal) {
    try {
      return InetAddress.ofLiteral(literal);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  /** How much is left of an allowance (a token bucket). */
  private static final class Bucket {
    private final Allowance allowance;
    private double left;
    private long at = Long.MIN_VALUE;

    Bucket(Allowance allowance) {
      this.allowance = allowance;
      this.left = allowance.burst();
    }

    /** The seconds until something is left; 0 when there is. */
    int pause(long now) {
      double gained = at == Long.MIN_VALUE ? 0 : (now - at) / 1000.0 * allowance.perSecond();
      left = Math.min(allowance.burst(), left + Math.max(0, gained));
      at = now;
      double seconds = Math.ceil((1 - left) / allowance.perSecond());
      return left >= 1 ? 0 : (int) Math.clamp(seconds, 1, LONGEST_WAIT);
    }

    void take() {
      left--;
    }
  }
}
