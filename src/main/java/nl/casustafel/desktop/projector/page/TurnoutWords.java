package nl.casustafel.desktop.projector.page;

import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.vote.Assurance;

/** How many phones take part, in words. */
final class TurnoutWords {
  private TurnoutWords() {}

  static String joined(SessionView session, Texts texts) {
    Attendance there = session.attendance();
    return session.settings().assurance() == Assurance.TABLE
        ? texts.of(ProjectorText.TABLES_JOINED, there.joined(), there.people())
        : texts.of(ProjectorText.JOINED, there.joined());
  }

  static String voted(PollView poll, Texts texts) {
    var turnout = poll.turnout();
    return turnout.assurance() == Assurance.TABLE
        ? texts.of(ProjectorText.TABLES_VOTED, poll.voted(), turnout.joined(), turnout.people())
        : texts.of(ProjectorText.VOTED, poll.voted(), turnout.joined());
  }

  /** The share of those who can vote, or could when it closed: 0 to 1. */
  static double share(PollView poll) {
    int joined = poll.turnout().joined();
    return joined == 0 ? 0 : Math.min(1, (double) poll.voted() / joined);
  }
}
