package nl.casustafel.live;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /**
   * The values of the Host header that are ours.
   *
   * @param certified the names in the certificate; one with an asterisk is nobody’s name
   */
  Set<String> hosts(int boundPort, List<String> certified) {
    Set<String> hosts = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    List<String> ours = new ArrayList<>(names);
    ours.add(literal());
    certified.stream().filter(name -> !name.contains("*")).forEach(ours::add);
    ours.forEach(name -> hosts.add(name + ":" + boundPort));
    if (boundPort == (secure() ? 443 : 80)) {
      hosts.addAll(ours);
    }
    return hosts;
  }

  /**
   * The host in the address of the page: with a certificate a name for which it was issued, since a
   * browser warns of any other; one of our own choice goes first. Else the address.
   */
  String host(List<String> certified) {
    return Stream.concat(
            names.stream().filter(name -> certified.stream().anyMatch(of -> covers(of, name))),
            certified.stream().filter(name -> !name.contains("*")))
        .findFirst()
        .orElseGet(this::literal);
  }

  private static boolean covers(String certified, String name) {
    return certified.equalsIgnoreCase(name)
        || (certified.startsWith("*.")
            && name.indexOf('.') > 0
            && certified.substring(1).equalsIgnoreCase(name.substring(name.indexOf('.'))));
  }

  /** The address as it stands in a URL. */
  String literal() {
    String text = address.getHostAddress();
    return text.contains(":") ? "[" + text.replaceFirst("%.*", "") + "]" : text;
  }
}
