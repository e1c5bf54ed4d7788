package nl.casustafel.live.hall;

import java.net.InetAddress;
import java.util.List;

/**
 * Where a session is to be served: at the first of these addresses that is there.
 *
 * @param port 0 for the one used before, or any that is free
 * @param chosen whether somebody chose it; then it is remembered for the next time
 */
public record Site(List<InetAddress> addresses, int port, boolean chosen) {
  public Site {
    addresses = List.copyOf(addresses);
  }

  /** For this computer alone, where nobody said another place. */
  public static Site here() {
    return new Site(List.of(InetAddress.getLoopbackAddress()), 0, false);
  }

  /** The same on another port. */
  public Site atPort(int other) {
    return new Site(addresses, other, chosen);
  }
}
