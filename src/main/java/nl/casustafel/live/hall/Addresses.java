package nl.casustafel.live.hall;

import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import nl.casustafel.files.KeptLine;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.NetworkAddress;

/**
 * The addresses of this computer, and at which of them the last session was served: phones look for
 * the page there after a restart.
 */
public final class Addresses {
  private static final String SECURE = "https";

  private final Supplier<List<NetworkAddress>> present;
  private final KeptLine last;

  /**
   * @param present the addresses that are there now, the likeliest first; never empty
   * @param last keeps the one used last
   */
  public Addresses(Supplier<List<NetworkAddress>> present, KeptLine last) {
    this.present = present;
    this.last = last;
  }

  /**
   * The addresses at which phones could find this computer: the one used last first while it is
   * there, then the likeliest. Never empty; blocks for a moment.
   */
  public List<NetworkAddress> list() {
    String used = words()[1];
    return present.get().stream()
        .sorted(Comparator.comparing(at -> !at.address().getHostAddress().equals(used)))
        .toList();
  }

  /** All of them, with a port to try first. */
  public Site site(int port) {
    return new Site(list().stream().map(NetworkAddress::address).toList(), port, true);
  }

  /** Whether the last session was served over HTTPS, whose password is nowhere kept. */
  public boolean servedSecurely() {
    return words()[0].equals(SECURE);
  }

  void keep(Endpoint at) {
    InetAddress address = at.address();
    last.keep((at.secure() ? SECURE : "http") + " " + address.getHostAddress());
  }

  private String[] words() {
    String[] words = last.read().orElse("").split(" ", -1);
    return words.length > 1 ? words : new String[] {words[0], ""};
  }
}
