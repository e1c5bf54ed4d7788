package nl.casustafel.live.endpoint;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host and port as they stand in a URL or in a Host header, in one spelling: names in lower case
 * and without a dot at the end, addresses as addresses.
 *
 * @param host a name, or an address as browsers write it, one of IPv6 in brackets
 */
public record Authority(String host, int port) {
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern PARTS =
      Pattern.compile("(?<host>\\[[^\\[\\]]*]|[^:\\[\\]/?#@\\s]+)(:(?<port>\\d{0,5}))?");
  private static final Pattern NUMERIC = Pattern.compile("[0-9.]+");

  /**
   * Reads what somebody wrote.
   *
   * @param defaultPort where none stands
   * @return empty when it is no host and port
   */
  public static Optional<Authority> of(String text, int defaultPort) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = parts.group("port");
    int port = digits == null || digits.isEmpty() ? defaultPort : Integer.parseInt(digits);
    return port > HIGHEST_PORT ? Optional.empty() : at(parts.group("host"), port);
  }

  /** A host of any spelling, at a port. */
  public static Optional<Authority> at(String host, int port) {
    if (host.startsWith("[") || NUMERIC.matcher(host).matches()) {
      String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
      try {
        return Optional.of(new Authority(literal(address(bare, host.startsWith("["))), port));
      } catch (IllegalArgumentException notAnAddress) {
        return Optional.empty();
      }
    }
    String name = host.toLowerCase(Locale.ROOT);
    name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return name.isEmpty() ? Optional.empty() : Optional.of(new Authority(name, port));
  }

  /** Which of one’s own interfaces it goes through is nothing to the other side. */
  private static InetAddress address(String text, boolean six) {
    int zone = text.indexOf('%');
    String plain = zone < 0 ? text : text.substring(0, zone);
    return six ? Inet6Address.ofLiteral(plain) : Inet4Address.ofLiteral(plain);
  }

  /** An address as browsers write it in a URL. */
  static String literal(InetAddress address) {
    return address instanceof Inet6Address six
        ? "[" + compressed(six.getAddress()) + "]"
        : address.getHostAddress();
  }

  /** As RFC 5952 has it: the longest row of zeros, the first of equals, is left out. */
  private static String compressed(byte[] bytes) {
    int[] groups = new int[bytes.length / 2];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = ((bytes[2 * i] & 0xFF) << 8) | (bytes[2 * i + 1] & 0xFF);
    }
    int from = 0;
    int longest = 0;
    for (int i = 0; i < groups.length; i++) {
      int zeros = zeros(groups, i);
      if (zeros > longest) {
        from = i;
        longest = zeros;
      }
    }
    if (longest < 2) {
      return joined(groups, 0, groups.length);
    }
    return joined(groups, 0, from) + "::" + joined(groups, from + longest, groups.length);
  }

  private static int zeros(int[] groups, int from) {
    int end = from;
    while (end < groups.length && groups[end] == 0) {
      end++;
    }
    return end - from;
  }

  private static String joined(int[] groups, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
