package nl.casustafel.live.hall;

import nl.casustafel.workshop.session.guest.EarlierGathering;

/** Who is there when a session is taken up again. */
public enum Group {
  /** The people who had joined: all of them count, here or not. */
  SAME,
  /** Who shows themselves from now on counts, whether they were there before or not. */
  NEW;

  /** What applies where nobody can be asked. */
  public static Group usual(EarlierGathering earlier) {
    // Of a day that is not known it may be today, and who had joined would be lost.
    return earlier.day() == null ? SAME : NEW;
  }
}
