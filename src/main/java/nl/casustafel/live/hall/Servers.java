package nl.casustafel.live.hall;

import java.time.Clock;
import nl.casustafel.live.Limits;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.workshop.session.Session;

/** Starts the servers of halls. */
@FunctionalInterface
public interface Servers {

  /** Servers that take what a room full of people asks for, and no more. */
  static Servers usual(Clock clock) {
    return (session, at, alarm) -> LiveServer.start(session, at, Limits.USUAL, clock, alarm);
  }

  /**
   * Lets phones reach a session.
   *
   * @param alarm called when somebody seems to guess codes; any thread
   * @throws nl.casustafel.live.endpoint.ListeningFailure when it cannot listen there
   */
  LiveServer start(Session session, Endpoint at, Runnable alarm);
}
