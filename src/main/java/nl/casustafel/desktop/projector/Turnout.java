package nl.casustafel.desktop.projector;

import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.session.Attendance;
import nl.casustafel.workshop.session.SessionView;

/** How many phones take part, in words. */
final class Turnout {
  private Turnout() {}

  static String joined(SessionView session, Texts texts) {
    Attendance there = session.attendance();
    return session.settings().assurance() == Assurance.TABLE
        ? texts.of(ProjectorText.TABLES_JOINED, there.joined(), there.people())
        : texts.of(ProjectorText.JOINED, there.joined());
  }

  static String voted(int voted, SessionView session, Texts texts) {
    Attendance there = session.attendance();
    // Who voted and then chose to watch is not among those who joined to vote.
    if (voted > there.joined()) {
      return texts.of(ProjectorText.VOTED_ALONE, voted);
    }
    return session.settings().assurance() == Assurance.TABLE
        ? texts.of(ProjectorText.TABLES_VOTED, voted, there.joined(), there.people())
        : texts.of(ProjectorText.VOTED, voted, there.joined());
  }

  /** The share of those who joined, 0 to 1. */
  static double share(int voted, SessionView session) {
    int joined = session.attendance().joined();
    return joined == 0 ? 0 : Math.min(1, (double) voted / joined);
  }
}
