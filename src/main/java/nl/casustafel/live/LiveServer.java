package nl.casustafel.live;

import io.helidon.common.tls.Tls;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionView;

/**
 * The web server in the application: phones vote in one session through it. It listens from its
 * start until it is closed, on one interface only.
 */
public final class LiveServer implements AutoCloseable {
  private static final int BACKLOG = 2_048;

  private final Session session;
  private final Listening listening;
  private final WebServer server;
  private final EventStreams streams;
  private final Consumer<SessionView> tellPhones;

  private LiveServer(Session session, Listening listening, WebServer server, EventStreams streams) {
    this.session = session;
    this.listening = listening;
    this.server = server;
    this.streams = streams;
    this.tellPhones = view -> streams.tell(view.phoneRevision(), view.ended());
  }

  /**
   * Starts a server.
   *
   * @param alarm called when more wrong codes come in than people would type; any thread
   * @throws ListeningFailure when it cannot listen there
   */
  public static LiveServer start(
      Session session, Listening listening, Limits limits, Clock clock, Runnable alarm) {
    EventStreams streams = new EventStreams(session::connected);
    Api api = new Api(session, new CodeGuard(clock, alarm), clock);
    Routes routes = new Routes(api, streams, new Pace(clock, limits), listening.secure());
    Doors doors = new Doors(listening.secure());
    WebServer server = server(listening, limits, doors, routes);
    try {
      server.start();
    } catch (RuntimeException e) {
      throw new ListeningFailure(listening, e);
    }
    LiveServer live = new LiveServer(session, listening, server, streams);
    doors.open(listening.hosts(server.port()));
    session.listen(live.tellPhones);
    live.tellPhones.accept(session.view());
    return live;
  }

  private static WebServer server(Listening listening, Limits limits, Doors doors, Routes routes) {
    WebServerConfig.Builder builder =
        WebServer.builder()
            .address(listening.address())
            .host(listening.address().getHostAddress())
            .port(listening.port())
            .backlog(BACKLOG)
            .shutdownHook(false)
            .shutdownGracePeriod(Duration.ofMillis(200))
            .maxTcpConnections(limits.connections())
            .idleConnectionTimeout(limits.idle().multipliedBy(4))
            .connectionOptions(options -> options.readTimeout(limits.idle()).tcpNoDelay(true))
            .protocolsDiscoverServices(false)
            .addProtocol(
                Http1Config.builder()
                    .maxHeadersSize(Limits.HEADERS)
                    .maxPrologueLength(2_048)
                    .build())
            .directHandlers(Refusals.handlers())
            .routing(
                HttpRouting.builder()
                    .addFilter(doors::check)
                    .error(RuntimeException.class, Refusals::fault)
                    .update(routes::addTo));
    if (listening.certificate() != null) {
      builder.tls(tls(listening));
    }
    return builder.build();
  }

  private static Tls tls(Listening listening) {
    return Certificates.tls(listening);
  }

  public int port() {
    return server.port();
  }

  /** Where phones find the page, with a slash at its end. */
  public URI page() {
    return URI.create(
        (listening.secure() ? "https://" : "http://")
            + listening.literal()
            + ":"
            + server.port()
            + "/");
  }

  /** Stops listening; phones try again until there is a server. Blocks for less than a second. */
  @Override
  public void close() {
    session.unlisten(tellPhones);
    streams.close();
    server.stop();
    session.connected(0);
  }
}
