package nl.casustafel.desktop.console.voting;

import java.util.List;
import java.util.Optional;
import nl.casustafel.live.Listening;
import nl.casustafel.live.ListeningFailure;
import nl.casustafel.live.LiveServer;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Session;

/** Begins, takes up and moves halls. Blocks: called in the background. */
final class HallOpening {
  /** Easy to type; another is taken when it is not free. */
  static final int USUAL_PORT = 8080;

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
      return serve(session, List.of(USUAL_PORT, 0));
    } catch (ListeningFailure failure) {
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
            return serve(session, List.of(session.view().settings().port(), 0));
          } catch (ListeningFailure failure) {
            session.close();
            throw failure;
          }
        });
  }

  private Hall serve(Session session, List<Integer> ports) {
    var address = services.addresses().getFirst().address();
    ListeningFailure last = null;
    for (int port : ports) {
      try {
        return serve(session, Listening.at(address, port));
      } catch (ListeningFailure failure) {
        last = failure;
      }
    }
    throw last == null ? new IllegalArgumentException("no port to try") : last;
  }

  private Hall serve(Session session, Listening listening) {
    LiveServer server = services.serve(session, listening, alarm);
    session.facilitation().serveAt(server.port()).join();
    return new Hall(session, server, listening);
  }

  /**
   * Serves the same session elsewhere, on the same port where that is free there.
   *
   * @throws ListeningFailure when it cannot; then it is served where it was
   */
  Hall move(Hall hall, Listening to) {
    hall.server().close();
    try {
      return serve(hall.session(), to);
    } catch (ListeningFailure failure) {
      try {
        return elsewhere(hall.session(), to);
      } catch (ListeningFailure again) {
        throw new MoveFailure(serve(hall.session(), hall.listening()), again);
      }
    }
  }

  private Hall elsewhere(Session session, Listening to) {
    return serve(session, new Listening(to.address(), 0, to.names(), to.certificate()));
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
