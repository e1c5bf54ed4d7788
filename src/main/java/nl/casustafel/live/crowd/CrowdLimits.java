package nl.casustafel.live.crowd;

import java.time.Duration;

/**
 * How many connections there may be, and how long each may take.
 *
 * @param all in all
 * @param strangers of whom no phone that joined has been heard, in all; the rest is kept for those
 * @param strangersOfAddress of them from one address, behind which a whole room may be
 * @param ofGuest connections of one phone that joined
 * @param whole within which a request has to be here, from its first byte to its last
 * @param idle after which a connection on which nothing comes or goes is closed
 */
public record CrowdLimits(
    int all, int strangers, int strangersOfAddress, int ofGuest, Duration whole, Duration idle) {
  /** A browser opens six for a page, some open another for events before they close the first. */
  private static final int OF_GUEST = 24;

  /** The usual shares of so many connections in all. */
  public static CrowdLimits of(int all, Duration idle) {
    return new CrowdLimits(
        all,
        Math.max(1, all / 2),
        Math.max(1, all / 4),
        Math.min(OF_GUEST, all),
        idle.dividedBy(3),
        idle);
  }
}
