package nl.casustafel.desktop.console.voting.model;

import java.util.Optional;
import nl.casustafel.live.Listening;
import nl.casustafel.live.ListeningFailure;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.NetworkAddress;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Deed;
import nl.casustafel.workshop.session.Facilitation;
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

  /** Who is there when a session goes on. */
  enum Group {
    /** The same people, on the same day. */
    AS_IT_IS,
    /** The same people, on another day. */
    THE_SAME,
    /** Whoever shows themselves from now on. */
    COUNTED_ANEW
  }

  /** The session that was broken off, on its port where that is free, as on the same day. */
  Optional<Hall> resume(Workshop workshop) {
    return services.unfinished(workshop).map(session -> takeUp(session, Group.AS_IT_IS));
  }

  /**
   * Serves a session that was broken off, on its port where that is free.
   *
   * @throws RefusedDeed when it could not be stored who is there
   */
  Hall takeUp(Session session, Group who) {
    try {
      // Before a phone can come in, so that nobody counts among those of another day.
      gather(session.facilitation(), who);
      return serve(session, session.view().settings().port());
    } catch (RuntimeException failure) {
      session.close();
      throw failure;
    }
  }

  private static void gather(Facilitation lead, Group who) {
    Deed deed =
        switch (who) {
          case AS_IT_IS -> new Deed.Done();
          case THE_SAME -> lead.goOnWithTheSame().join();
          case COUNTED_ANEW -> lead.countAnew().join();
        };
    if (deed instanceof Deed.Refused refused) {
      throw new RefusedDeed(refused);
    }
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

  /** Something that has to be done first was refused. */
  static final class RefusedDeed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Deed.Refused refused;

    RefusedDeed(Deed.Refused refused) {
      this.refused = refused;
    }

    Deed.Refused refused() {
      return refused;
    }
  }
}
