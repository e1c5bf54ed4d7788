package nl.casustafel.guide.question;

import java.util.Locale;

/** When a question is answered, seen from the session. Phases follow one another in this order. */
public enum Phase {
  /** By those who prepare the session: facts that nobody has to discuss. */
  BEFORE,
  /** By the group, in the session. */
  ROOM,
  /** When the session is over and its measures are known. */
  AFTER;

  /** The phase's name in data files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
