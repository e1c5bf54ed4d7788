package nl.casustafel.live.hall;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.ListeningFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.kept.Countdown;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.vote.Assurance;
import org.jspecify.annotations.Nullable;

/**
 * Begins, takes up and moves halls. Where the wanted port is not free any other will do; what
 * cannot be served leaves behind what was there before, and nothing else. Any thread; blocks.
 */
public final class Halls {
  private final Sessions sessions;
  private final Servers servers;
  private final Countdown countdown;
  private final Addresses addresses;
  private final AtomicReference<@Nullable Hall> last = new AtomicReference<>();

  public Halls(Sessions sessions, Servers servers, Countdown countdown, Addresses addresses) {
    this.sessions = sessions;
    this.servers = servers;
    this.countdown = countdown;
    this.addresses = addresses;
  }

  /** The addresses of this computer. */
  public Addresses addresses() {
    return addresses;
  }

  /** The session of a workshop that was broken off; it is served once it is taken up. */
  public Optional<Session> unfinished(Workshop workshop) {
    return sessions.resume(workshop);
  }

  /**
   * A new session, which everybody with the code can join; one that cannot be served is not left
   * behind.
   *
   * @param alarm called when somebody seems to guess codes; any thread
   * @throws ListeningFailure when it cannot be served there
   * @throws nl.casustafel.workshop.StoreFailure when it could not be stored
   */
  public Hall begin(Workshop workshop, Site site, Runnable alarm) {
    Session session = sessions.begin(workshop, Assurance.OPEN, List.of());
    try {
      return serve(session, site, alarm);
    } catch (RuntimeException failure) {
      session.facilitation().end().join();
      session.close();
      throw failure;
    }
  }

  /**
   * Serves a session that was broken off, on its port where that is free and no other was chosen;
   * when that is not possible it can still be taken up.
   *
   * @param who is there; null when nobody said, and then it goes on as it was
   * @param alarm called when somebody seems to guess codes; any thread
   * @throws NotGathered when it could not be stored who is there
   * @throws ListeningFailure when it cannot be served there
   */
  public Hall takeUp(Session session, @Nullable Group who, Site site, Runnable alarm) {
    try {
      // Before a phone can come in, so that nobody counts among those of another day.
      // Where nobody is of another day, it goes on with the same people anyway.
      boolean asIs = who == Group.SAME && session.earlier().isEmpty();
      gather(session.facilitation(), asIs ? null : who);
      int port = site.port() == 0 ? session.view().settings().port() : site.port();
      return serve(session, site.atPort(port), alarm);
    } catch (RuntimeException failure) {
      session.close();
      throw failure;
    }
  }

  private static void gather(Facilitation lead, @Nullable Group who) {
    Deed deed =
        switch (who) {
          case null -> new Deed.Done();
          case SAME -> lead.goOnWithTheSame().join();
          case NEW -> lead.countAnew().join();
        };
    if (deed instanceof Deed.Refused refused) {
      throw new NotGathered(refused);
    }
  }

  /**
   * Serves the same session elsewhere, on the same port where that is free there.
   *
   * @throws NotMoved when it cannot; then it is served where it was
   */
  public Hall move(Hall hall, Endpoint to) {
    Endpoint before = hall.endpoint();
    hall.moveOut();
    try {
      return orElsewhere(hall.session(), to, true, hall.alarm());
    } catch (ListeningFailure failure) {
      throw new NotMoved(orElsewhere(hall.session(), before, true, hall.alarm()), failure);
    }
  }

  /** At the first address that is there. */
  private Hall serve(Session session, Site site, Runnable alarm) {
    ListeningFailure last = null;
    for (InetAddress address : site.addresses()) {
      try {
        return orElsewhere(session, Endpoint.at(address, site.port()), site.chosen(), alarm);
      } catch (ListeningFailure failure) {
        last = failure;
      }
    }
    throw last == null ? new IllegalArgumentException("no address to try") : last;
  }

  /** On another port when the wanted one is not free. */
  private Hall orElsewhere(Session session, Endpoint wanted, boolean chosen, Runnable alarm) {
    makeRoom();
    LiveServer server;
    try {
      server = servers.start(session, wanted, alarm);
    } catch (ListeningFailure failure) {
      if (!failure.anotherPortMayDo()) {
        throw failure;
      }
      server = servers.start(session, wanted.atAnyPort(), alarm);
    }
    session.facilitation().serveAt(server.port()).join();
    if (chosen) {
      addresses.keep(wanted);
    }
    Hall hall = new Hall(session, server, wanted, alarm, countdown);
    last.set(hall);
    return hall;
  }

  // One whose session has ended only says farewell: it must not keep the port of the next.
  private void makeRoom() {
    Hall before = last.get();
    if (before != null && before.session().view().ended()) {
      before.leave();
    }
  }
}
