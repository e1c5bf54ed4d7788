package nl.casustafel.live.crowd;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.eclipse.jetty.server.ConnectionMetaData;

/** Tells the crowd of every connection that the server opens, secures and closes. */
public final class Turnstile implements Connection.Listener, SslHandshakeListener {
  private static final int BYTES_OF_NETWORK = 8;

  private final Crowd crowd;
  private final Map<Connection, Visit> visits = new ConcurrentHashMap<>();

  public Turnstile(Crowd crowd) {
    this.crowd = crowd;
  }

  /** The visit on a connection; empty when it was closed meanwhile. */
  public Optional<Visit> visit(Connection connection) {
    return Optional.ofNullable(visits.get(connection));
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof ConnectionMetaData http) {
      var end = connection.getEndPoint();
      Visit visit =
          crowd.arrive(
              network(end.getRemoteSocketAddress()),
              http.isSecure(),
              () -> end.close(null),
              connection::getBytesIn);
      visits.put(connection, visit);
      if (!end.isOpen()) {
        onClosed(connection);
      }
    }
  }

  @Override
  public void onClosed(Connection connection) {
    Visit visit = visits.remove(connection);
    if (visit != null) {
      crowd.leave(visit);
    }
  }

  @Override
  public void handshakeSucceeded(Event event) {
    Connection on = event.getEndPoint().getConnection();
    Connection http = on instanceof SslConnection tls ? tls.getSslEndPoint().getConnection() : on;
    if (http != null) {
      visit(http).ifPresent(crowd::secured);
    }
  }

  /** One home or laptop has as many IPv6 addresses as it likes, all in the same network. */
  static String network(SocketAddress from) {
    InetAddress address = from instanceof InetSocketAddress inet ? inet.getAddress() : null;
    if (address instanceof Inet6Address && !address.isLoopbackAddress()) {
      return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), BYTES_OF_NETWORK));
    }
    return address == null ? "" : address.getHostAddress();
  }
}
