package nl.casustafel.live;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.casustafel.live.endpoint.CertificateFailure;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.ListeningFailure;
import nl.casustafel.live.endpoint.OwnCertificate;
import nl.casustafel.live.guard.CodeGuard;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.live.guard.Origins;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Countdown;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;

/**
 * The web server in the application: phones vote in one session through it. It listens from its
 * start until it is closed, on one interface only.
 */
public final class LiveServer implements AutoCloseable {
  /** Long enough after the end for a phone that asks every four seconds, and once in vain. */
  public static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Session session;
  private final WebServer server;
  private final EventStreams streams;
  private final Origins origins;
  private final URI page;
  private final Consumer<SessionView> tellPhones;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  private LiveServer(
      Session session, WebServer server, EventStreams streams, Origins origins, URI page) {
    this.session = session;
    this.origins = origins;
    this.server = server;
    this.streams = streams;
    this.page = page;
    this.tellPhones = view -> streams.tell(view.phoneRevision(), view.ended());
  }

  /**
   * Starts a server.
   *
   * @param alarm called when more wrong codes come in than people would type; any thread
   * @throws ListeningFailure when it cannot listen there
   */
  public static LiveServer start(
      Session session, Endpoint endpoint, Limits limits, Clock clock, Runnable alarm) {
    Optional<OwnCertificate> certificate = certificate(endpoint);
    List<String> certified = certificate.map(OwnCertificate::names).orElse(List.of());
    WebServer server =
        WebServer.bound(endpoint, limits, certificate.map(OwnCertificate::context).orElse(null));
    EventStreams streams = new EventStreams(session::connected);
    Origins origins = new Origins();
    Api api = new Api(session, new CodeGuard(clock, alarm), origins, clock);
    server.start(
        new Doors(endpoint.secure(), endpoint.authorities(server.port(), certified)),
        new Routes(api, streams, new Pace(clock, limits), endpoint.secure()));
    String host = endpoint.host(certified) + ":" + server.port();
    URI page = URI.create((endpoint.secure() ? "https://" : "http://") + host + "/");
    LiveServer live = new LiveServer(session, server, streams, origins, page);
    session.listen(live.tellPhones);
    live.tellPhones.accept(session.view());
    return live;
  }

  private static Optional<OwnCertificate> certificate(Endpoint endpoint) {
    Endpoint.Certificate file = endpoint.certificate();
    try {
      return file == null ? Optional.empty() : Optional.of(OwnCertificate.open(file));
    } catch (CertificateFailure e) {
      throw new ListeningFailure(endpoint, e);
    }
  }

  public int port() {
    return server.port();
  }

  /**
   * Where phones find the page, with a slash at its end. With HTTPS under a name that stands in the
   * certificate, if there is one.
   */
  public URI page() {
    return page;
  }

  /**
   * The addresses from which many phones joined, as far as they showed themselves since the server
   * was started; the most first. Any thread.
   */
  public List<OneAddress> manyFromOne() {
    return origins.many();
  }

  /**
   * Takes out all phones that joined from an address: their places are free, and their votes in the
   * round that is open are gone. From there only a few more can join; where they could not be taken
   * out, all stays as it was. Any thread.
   *
   * @param number {@link OneAddress#number}
   */
  public CompletableFuture<Deed> takeOut(int number) {
    Set<TokenHash> phones = origins.phones(number);
    // Before they are out, so that nobody comes back in between.
    boolean restricted = origins.restrict(number, true);
    return session
        .facilitation()
        .takeOut(phones)
        .thenApply(deed -> {
          if (deed instanceof Deed.Done) {
            origins.forget(phones);
            streams.dismiss(phones);
          } else if (restricted) {
            letIn(number);
          }
          return deed;
        });
  }

  /**
   * Lets as many in from an address as from elsewhere, after phones from there were taken out; and
   * where none were, as many as the session has places.
   */
  public void letIn(int number) {
    if (!origins.restrict(number, false)) {
      origins.lift(number);
    }
  }

  /**
   * Goes on for a while after the session has ended, so that phones which only ask now and then
   * hear that it is over, and then closes. Does not block. The session is closed after it, not
   * before: it is what says that it has ended.
   *
   * @return done once it is closed, whoever closed it
   */
  public CompletableFuture<Void> closeAfter(Duration farewell, Countdown countdown) {
    countdown.after(farewell, this::close);
    return closed.copy();
  }

  /**
   * Stops listening; phones try again until there is a server. Blocks for less than a second. May
   * be closed again.
   */
  @Override
  public void close() {
    if (closing.compareAndSet(false, true)) {
      session.unlisten(tellPhones);
      streams.close();
      server.stop();
      session.connected(Set.of());
      closed.complete(null);
    } else {
      closed.join();
    }
  }
}
