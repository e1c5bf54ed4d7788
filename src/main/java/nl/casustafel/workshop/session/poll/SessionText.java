package nl.casustafel.workshop.session.poll;

import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.kept.SessionUnavailable;

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
  NOT_STORED,
  DISK_FULL,
  DATABASE_HELD,
  OTHER_PROGRAM,
  NOT_WRITABLE,
  READ_ONLY_MEDIUM,
  FOLDER_GONE,
  BUSY;

  /** What to say of something that was not stored: why, and what to do. */
  public static SessionText notStored(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreFailure store) {
        return of(store.reason());
      }
      if (cause instanceof SessionUnavailable not
          && not.reason() == SessionUnavailable.Reason.BUSY) {
        return BUSY;
      }
    }
    return NOT_STORED;
  }

  private static SessionText of(StoreFailure.Reason reason) {
    return switch (reason) {
      case DISK_FULL -> DISK_FULL;
      case LOCKED -> DATABASE_HELD;
      case READ_ONLY, UNREADABLE -> NOT_WRITABLE;
      case READ_ONLY_MEDIUM -> READ_ONLY_MEDIUM;
      case NO_FOLDER -> FOLDER_GONE;
      case CONFLICT -> OTHER_PROGRAM;
      case DAMAGED, NEWER, NO_LIBRARY, BAD_NAME, OTHER -> NOT_STORED;
    };
  }

  /** A text that goes to phones, which choose the language themselves. */
  static LocalizedText inBoth(SessionText key) {
    return new LocalizedText(new Texts(Language.EN).of(key), new Texts(Language.NL).of(key));
  }
}
