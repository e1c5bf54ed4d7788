package nl.casustafel.desktop.console.voting.model;

import java.util.List;
import java.util.Optional;
import nl.casustafel.live.Listening;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.NetworkAddress;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Session;

/** What voting by phone needs of the rest of the program. Blocks: called in the background. */
public interface VotingServices {

  /** The addresses at which phones could find this computer, the likeliest first; never empty. */
  List<NetworkAddress> addresses();

  /** On which port a new session is served if that is free. */
  int usualPort();

  /**
   * Begins a session that everybody with the code can join.
   *
   * @throws nl.casustafel.workshop.StoreFailure when it could not be stored
   */
  Session begin(Workshop workshop);

  /** The session of a workshop that was broken off; phones find it again. */
  Optional<Session> unfinished(Workshop workshop);

  /**
   * Lets phones reach a session.
   *
   * @param alarm called when somebody seems to guess codes; any thread
   * @throws nl.casustafel.live.ListeningFailure when it cannot listen there
   */
  LiveServer serve(Session session, Listening listening, Runnable alarm);

  /** Whether the last session was served over HTTPS; the password for that is nowhere kept. */
  boolean servedSecurely();

  /** Whether a round closes by itself when all have voted; true until somebody says otherwise. */
  boolean closesByItself();

  /** Remembers that for every session from now on. */
  void closeByItself(boolean wanted);

  /** Stops serving a session that has ended, once its phones had time to hear of it. */
  void retire(Hall hall);

  /** The sheet of tickets to print, as a PDF. */
  byte[] print(TicketSheet sheet);
}
