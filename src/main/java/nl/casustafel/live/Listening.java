package nl.casustafel.live;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens.
 *
 * @param address of the one interface on which it listens
 * @param port 0 for any that is free
 * @param names under which it may be called besides its address, such as a name of the organisation
 * @param certificate for HTTPS; null for plain HTTP
 */
public record Listening(
    InetAddress address, int port, List<String> names, @Nullable Certificate certificate) {

  public Listening {
    names = List.copyOf(names);
  }

  /** Plain HTTP at an address. */
  public static Listening at(InetAddress address, int port) {
    return new Listening(address, port, List.of(), null);
  }

  /** The organisation’s own key and certificate, a PKCS#12 file, with the password of the file. */
  public record Certificate(Path file, String password) {
    @Override
    public String toString() {
      return "Certificate";
    }
  }

  boolean secure() {
    return certificate != null;
  }

  /** The values of the Host header that are ours. */
  Set<String> hosts(int boundPort) {
    Set<String> hosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    hosts.add(literal() + ":" + boundPort);
    names.forEach(name -> hosts.add(name + ":" + boundPort));
    if (boundPort == (secure() ? 443 : 80)) {
      hosts.add(literal());
      hosts.addAll(names);
    }
    return hosts;
  }

  /** The address as it stands in a URL. */
  String literal() {
    String text = address.getHostAddress();
    return text.contains(":") ? "[" + text.replaceFirst("%.*", "") + "]" : text;
  }
}
