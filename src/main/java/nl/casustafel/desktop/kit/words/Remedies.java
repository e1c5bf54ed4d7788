package nl.casustafel.desktop.kit.words;

import nl.casustafel.files.Unwritten;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;

/** Why something could not be stored, and what one can do about it. */
public final class Remedies {
  private Remedies() {}

  public static String words(Exception problem, Texts texts) {
    return switch (problem) {
      case StoreFailure failure -> texts.of(key(failure.reason()));
      case Unwritten why -> why.words(texts);
      default -> texts.of(KitText.TRY_AGAIN);
    };
  }

  private static KitText key(StoreFailure.Reason reason) {
    return switch (reason) {
      case DISK_FULL -> KitText.MAKE_ROOM;
      case LOCKED -> KitText.CLOSE_OTHER;
      case READ_ONLY -> KitText.ALLOW_WRITING;
      case UNREADABLE -> KitText.ALLOW_READING;
      case READ_ONLY_MEDIUM -> KitText.UNLOCK_DISK;
      case NO_FOLDER -> KitText.CONNECT_DISK;
      case DAMAGED -> KitText.DAMAGED;
      case NEWER, NO_LIBRARY, BAD_NAME -> KitText.RESTART;
      case CONFLICT, OTHER -> KitText.TRY_AGAIN;
    };
  }
}
