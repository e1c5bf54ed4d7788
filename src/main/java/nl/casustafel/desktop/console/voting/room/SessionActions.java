package nl.casustafel.desktop.console.voting.room;

import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.workshop.session.kept.Suggestion;

/** What the room column asks of the console around it. JavaFX thread only. */
public interface SessionActions {

  /** Shows how people join, with the choices there are. */
  void showJoining();

  /** Asks whether to end the session, and ends it. */
  void end();

  /** Asks whether to take out all phones that joined from an address. */
  void takeOut(OneAddress address);

  /** Asks with what to merge a suggestion, and merges it. */
  void merge(Suggestion suggestion);
}
