package nl.casustafel.live.endpoint;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address of this computer at which phones could find it.
 *
 * @param networkName of the interface, as the system calls it
 */
public record NetworkAddress(InetAddress address, String networkName, Kind kind) {
  private static final Pattern VIRTUAL =
      Pattern.compile(
          ".*(docker|veth|virbr|br-|vmnet|vmware|vbox|virtual|hyper-v|vethernet|wsl|tun|tap|utun"
              + "|wg\\d|zerotier|tailscale|vpn|ppp|bluetooth|awdl|llw).*");

  /** What kind of network it leads to, the best for a room first. */
  public enum Kind {
    /** Wi-Fi or cable of the house. */
    LOCAL,
    /** On the internet: whoever knows the address can try it. */
    PUBLIC,
    /** Between programs on this computer, or a tunnel: phones do not get there as a rule. */
    VIRTUAL,
    /** This computer alone. */
    LOOPBACK
  }

  /** The addresses of this computer, the likeliest first; never empty. Blocks for a moment. */
  public static List<NetworkAddress> present() {
    List<NetworkAddress> found = new ArrayList<>();
    try {
      for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
        if (network.isUp()) {
          network.inetAddresses().forEach(address -> add(found, network, address));
        }
      }
    } catch (SocketException e) {
      // Then there is only this computer, and the screen says what that means.
      found.clear();
    }
    if (found.isEmpty()) {
      found.add(new NetworkAddress(InetAddress.getLoopbackAddress(), "lo", Kind.LOOPBACK));
    }
    return sorted(found);
  }

  private static void add(
      List<NetworkAddress> found, NetworkInterface network, InetAddress address) {
    if (address instanceof Inet4Address) {
      String name = network.getDisplayName() == null ? network.getName() : network.getDisplayName();
      found.add(new NetworkAddress(address, name, kind(address, network.getName() + " " + name)));
    }
  }

  /** The likeliest first. */
  static List<NetworkAddress> sorted(List<NetworkAddress> addresses) {
    return addresses.stream()
        .sorted(
            Comparator.comparing((NetworkAddress at) -> at.kind())
                .thenComparing(NetworkAddress::networkName)
                .thenComparing(at -> at.address().getHostAddress()))
        .toList();
  }

  static Kind kind(InetAddress address, String network) {
    if (address.isLoopbackAddress()) {
      return Kind.LOOPBACK;
    }
    // An address of its own making: no network gave it one.
    if (address.isLinkLocalAddress()
        || VIRTUAL.matcher(network.toLowerCase(Locale.ROOT)).matches()) {
      return Kind.VIRTUAL;
    }
    return address.isSiteLocalAddress() || shared(address) ? Kind.LOCAL : Kind.PUBLIC;
  }

  /** 100.64.0.0/10, which providers share among their customers; not on the internet. */
  private static boolean shared(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
  }
}
