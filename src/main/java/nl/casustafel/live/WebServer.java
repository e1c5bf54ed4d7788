package nl.casustafel.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import nl.casustafel.live.crowd.Crowd;
import nl.casustafel.live.crowd.CrowdLimits;
import nl.casustafel.live.crowd.Turnstile;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.ListeningFailure;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** The server for HTTP as we set it up: who may connect, how long, and what is no HTTP to us. */
final class WebServer {
  private static final int BACKLOG = 2_048;
  private static final int THREADS = 64;
  private static final int ACCEPTORS = 1;
  private static final int SELECTORS = 1;
  private static final HttpCompliance STANDARD =
      HttpCompliance.RFC9110.with(
          // Of two hosts the standard has us take that of the address.
          "standard", HttpCompliance.Violation.MISMATCHED_AUTHORITY);

  private final Server server;
  private final ServerConnector connector;
  private final Crowd crowd;
  private final Turnstile turnstile;
  private final Duration glance;

  private WebServer(CrowdLimits limits, Duration idle, @Nullable SSLContext secure) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("voting");
    threads.setDaemon(true);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    this.server = new Server(threads);
    this.crowd = new Crowd(limits, System::nanoTime);
    this.turnstile = new Turnstile(crowd);
    this.glance = limits.whole().dividedBy(10);
    this.connector = new ServerConnector(server, ACCEPTORS, SELECTORS, protocols(secure));
    connector.setAcceptQueueSize(BACKLOG);
    connector.setIdleTimeout(idle.toMillis());
    connector.addBean(turnstile);
    server.addConnector(connector);
    server.setErrorHandler(new Refusals());
    server.setStopTimeout(0);
  }

  /**
   * A server that has its port, and answers nobody yet.
   *
   * @param secure for HTTPS; null for plain HTTP
   * @throws ListeningFailure when it cannot listen there
   */
  static WebServer bound(Endpoint endpoint, Limits limits, @Nullable SSLContext secure) {
    CrowdLimits most = CrowdLimits.of(OpenFiles.most(limits.connections()), limits.idle());
    WebServer web = new WebServer(most, limits.idle(), secure);
    web.connector.setHost(endpoint.address().getHostAddress());
    web.connector.setPort(endpoint.port());
    try {
      web.connector.open();
    } catch (IOException e) {
      throw new ListeningFailure(endpoint, e);
    }
    return web;
  }

  private static ConnectionFactory[] protocols(@Nullable SSLContext secure) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(Limits.HEADERS);
    http.setHttpCompliance(STANDARD);
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    if (secure == null) {
      return new ConnectionFactory[] {plain};
    }
    // Which names are ours the doors know.
    http.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setSslContext(secure);
    return new ConnectionFactory[] {new SslConnectionFactory(tls, plain.getProtocol()), plain};
  }

  void start(Doors doors, Routes routes) {
    server.setHandler(new Reception(crowd, turnstile, doors, routes));
    try {
      server.start();
    } catch (Exception e) {
      stop();
      throw new IllegalStateException(e);
    }
    watch(connector.getScheduler());
  }

  private void watch(Scheduler scheduler) {
    if (server.isRunning()) {
      crowd.hurry();
      scheduler.schedule(() -> watch(scheduler), glance.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  int port() {
    return connector.getLocalPort();
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
