package nl.casustafel.desktop.console.voting;

import java.util.Optional;
import nl.casustafel.live.Listening;
import nl.casustafel.live.ListeningFailure;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.NetworkAddress;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Session;

/** Begins, takes up and moves halls. Blocks: called in the background. */
final class HallOpening {
  private final VotingServices services;
  private final Runnable alarm;

  HallOpening(VotingServices services, Runnable alarm) {
    this.services = services;
    this.alarm = alarm;
  }

  /** A new session at the likeliest address; one that cannot be served is not left behind. */
  Hall begin(Workshop workshop) {
    Session session = services.begin(workshop);
    try {
      return serve(session, services.usualPort());
    } catch (RuntimeException failure) {
      session.facilitation().end().join();
      session.close();
      throw failure;
    }
  }

  /** The session that was broken off, on its port where that is free. */
  Optional<Hall> resume(Workshop workshop) {
    return services
        .unfinished(workshop)
        .map(session -> {
          try {
            return serve(session, session.view().settings().port());
          } catch (RuntimeException failure) {
            session.close();
            throw failure;
          }
        });
  }

  /** At the likeliest address that is there; on another port when the wanted one is not free. */
  private Hall serve(Session session, int port) {
    ListeningFailure last = null;
    for (NetworkAddress at : services.addresses()) {
      try {
        return orElsewhere(session, Listening.at(at.address(), port));
      } catch (ListeningFailure failure) {
        last = failure;
      }
    }
    throw last == null ? new IllegalArgumentException("no address to try") : last;
  }

  private Hall orElsewhere(Session session, Listening wanted) {
    try {
      return serve(session, wanted, wanted);
    } catch (ListeningFailure failure) {
      if (!failure.anotherPortMayDo()) {
        throw failure;
      }
      return serve(session, wanted.atAnyPort(), wanted);
    }
  }

  private Hall serve(Session session, Listening at, Listening wanted) {
    LiveServer server = services.serve(session, at, alarm);
    try {
      session.facilitation().serveAt(server.port()).join();
    } catch (RuntimeException failure) {
      server.close();
      throw failure;
    }
    return new Hall(session, server, wanted);
  }

  /**
   * Serves the same session elsewhere, on the same port where that is free there.
   *
   * @throws ListeningFailure when it cannot; then it is served where it was
   */
  Hall move(Hall hall, Listening to) {
    Listening before = hall.listening().atPort(hall.server().port());
    hall.server().close();
    try {
      return orElsewhere(hall.session(), to);
    } catch (ListeningFailure failure) {
      throw new MoveFailure(orElsewhere(hall.session(), before), failure);
    }
  }

  /** It could not be served elsewhere, and is served where it was. */
  static final class MoveFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Hall stayed;

    MoveFailure(Hall stayed, ListeningFailure cause) {
      super(cause);
      this.stayed = stayed;
    }

    Hall stayed() {
      return stayed;
    }
  }
}
