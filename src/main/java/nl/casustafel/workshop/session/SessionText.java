package nl.casustafel.workshop.session;

import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/** What a session says. */
public enum SessionText implements TextKey {
  PRIORITY,
  NOTHING_TO_VOTE,
  STILL_OPEN,
  NOTHING_OPEN,
  NOTHING_CLOSED,
  NOT_REVEALED,
  NOBODY_VOTED,
  ROUNDS_USED,
  NO_SUCH_SUGGESTION,
  TICKETS_OUT_OF_RANGE,
  ROLES_TOO_LATE,
  SESSION_ENDED,
  NOT_STORED;

  /** A text that goes to phones, which choose the language themselves. */
  static LocalizedText inBoth(SessionText key) {
    return new LocalizedText(new Texts(Language.EN).of(key), new Texts(Language.NL).of(key));
  }
}
