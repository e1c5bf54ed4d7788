package nl.casustafel.live.endpoint;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
public record Endpoint(
    InetAddress address, int port, List<String> names, @Nullable Certificate certificate) {

  public Endpoint {
    names = List.copyOf(names);
  }

  /** Plain HTTP at an address. */
  public static Endpoint at(InetAddress address, int port) {
    return new Endpoint(address, port, List.of(), null);
  }

  /** The organisation’s own key and certificate, a PKCS#12 file, with the password of the file. */
  public record Certificate(Path file, String password) {
    @Override
    public String toString() {
      return "Certificate";
    }
  }

  /** The same on another port. */
  public Endpoint atPort(int other) {
    return new Endpoint(address, other, names, certificate);
  }

  /** The same on any port that is free. */
  public Endpoint atAnyPort() {
    return atPort(0);
  }

  /** Whether nobody on the Wi-Fi can read along. */
  public boolean secure() {
    return certificate != null;
  }

  /**
   * Where we are called, however a client spells it.
   *
   * @param certified the names in the certificate; one with an asterisk is nobody’s name
   */
  public Set<Authority> authorities(int boundPort, List<String> certified) {
    return Stream.concat(
            Stream.concat(names.stream(), Stream.of(literal())),
            certified.stream().filter(name -> !name.contains("*")))
        .flatMap(host -> Authority.at(host, boundPort).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The host in the address of the page: with a certificate a name for which it was issued, since a
   * browser warns of any other; one of our own choice goes first. Else the address.
   */
  public String host(List<String> certified) {
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
    return Authority.literal(address);
  }
}
