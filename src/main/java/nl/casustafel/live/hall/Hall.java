package nl.casustafel.live.hall;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.kept.Countdown;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.vote.Assurance;

/**
 * A session that phones can reach, at one place. After the end of the session it stays until phones
 * could hear of it, and then closes by itself; closed before, it leaves the session to be taken up
 * again. Any thread.
 */
public final class Hall implements AutoCloseable {
  private final Session session;
  private final LiveServer server;
  private final Endpoint endpoint;
  private final int wantedPort;
  private final Runnable alarm;
  private final CompletableFuture<Void> farewell;
  private final AtomicBoolean left = new AtomicBoolean();

  /**
   * @param wanted where it was to be served; the port may be another
   */
  Hall(Session session, LiveServer server, Endpoint wanted, Runnable alarm, Countdown countdown) {
    this.session = session;
    this.server = server;
    this.endpoint = wanted.atPort(server.port());
    this.wantedPort = wanted.port();
    this.alarm = alarm;
    this.farewell =
        session
            .when(SessionView::ended)
            .thenCompose(ended -> server.closeAfter(LiveServer.FAREWELL, countdown))
            .thenRun(this::leave);
  }

  public Session session() {
    return session;
  }

  /** Where it is served. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** Where phones find the page, with a slash at its end. */
  public URI page() {
    return server.page();
  }

  /** What phones open to join: the page, with the code behind it unless each has a ticket. */
  public String link(SessionSettings settings) {
    return settings.assurance() == Assurance.TICKETS
        ? page().toString()
        : page() + "#" + settings.code().value();
  }

  /** The page as one types it. */
  public String address() {
    String typed = page().toString();
    String bare = typed.startsWith("http://") ? typed.substring("http://".length()) : typed;
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The port on which it was to be served and is not, since it was not free. */
  public OptionalInt portNotFree() {
    return wantedPort == 0 || wantedPort == endpoint.port()
        ? OptionalInt.empty()
        : OptionalInt.of(wantedPort);
  }

  /** The addresses from which many phones joined; the most first. */
  public List<OneAddress> manyFromOne() {
    return server.manyFromOne();
  }

  /**
   * Takes out all phones that joined from an address, and lets only a few more in from there.
   *
   * @param number {@link OneAddress#number}
   */
  public CompletableFuture<Deed> takeOut(int number) {
    return server.takeOut(number);
  }

  /**
   * Lets as many in from an address as from elsewhere again, or, where none were taken out, as many
   * as the session has places.
   */
  public void letIn(int number) {
    server.letIn(number);
  }

  Runnable alarm() {
    return alarm;
  }

  /** Stops serving; the session goes on in another hall. */
  void moveOut() {
    left.set(true);
    server.close();
  }

  /** Stops serving at once, whether phones heard of the end or not. */
  void leave() {
    if (left.compareAndSet(false, true)) {
      server.close();
      session.close();
    }
  }

  /**
   * Stops serving: after the end of the session once phones could hear of it, else at once, and
   * then the session can be taken up again. Blocks.
   */
  @Override
  public void close() {
    if (session.view().ended()) {
      farewell.join();
    } else {
      // Also after it moved out, and there was no other to move into.
      server.close();
      session.close();
    }
  }
}
