package nl.casustafel.desktop.console;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;

/** What is said about saving. */
final class SavingWords {
  private final Texts texts;
  private final ZoneId zone;

  SavingWords(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  String allSaved(Instant at) {
    String time =
        DateTimeFormatter.ofPattern("HH:mm:ss", texts.language().locale()).format(at.atZone(zone));
    return texts.of(ConsoleText.ALL_SAVED, time);
  }

  /** What happened. */
  String happened(StoreFailure.Reason reason) {
    return texts.of(ConsoleText.NOT_SAVED_BECAUSE, texts.of(reasonText(reason)));
  }

  /** What was kept, and what one can do. */
  String advice(StoreFailure.Reason reason) {
    return texts.of(ConsoleText.KEPT, texts.of(deedText(reason)));
  }

  private static ConsoleText reasonText(StoreFailure.Reason reason) {
    return switch (reason) {
      case DISK_FULL -> ConsoleText.DISK_FULL;
      case LOCKED -> ConsoleText.LOCKED;
      case CONFLICT -> ConsoleText.CONFLICT;
      case READ_ONLY -> ConsoleText.READ_ONLY;
      case UNREADABLE -> ConsoleText.UNREADABLE;
      case READ_ONLY_MEDIUM -> ConsoleText.READ_ONLY_MEDIUM;
      case NO_FOLDER -> ConsoleText.NO_FOLDER;
      case BAD_NAME -> ConsoleText.BAD_NAME;
      case DAMAGED -> ConsoleText.DAMAGED;
      case NEWER -> ConsoleText.NEWER;
      case NO_LIBRARY, OTHER -> ConsoleText.OTHER;
    };
  }

  private static ConsoleText deedText(StoreFailure.Reason reason) {
    return switch (reason) {
      case DISK_FULL -> ConsoleText.DISK_FULL_DO;
      case LOCKED -> ConsoleText.LOCKED_DO;
      case CONFLICT -> ConsoleText.CONFLICT_DO;
      case READ_ONLY -> ConsoleText.READ_ONLY_DO;
      case UNREADABLE -> ConsoleText.UNREADABLE_DO;
      case READ_ONLY_MEDIUM -> ConsoleText.READ_ONLY_MEDIUM_DO;
      case NO_FOLDER -> ConsoleText.NO_FOLDER_DO;
      case BAD_NAME -> ConsoleText.BAD_NAME_DO;
      case DAMAGED -> ConsoleText.DAMAGED_DO;
      case NEWER -> ConsoleText.NEWER_DO;
      case NO_LIBRARY, OTHER -> ConsoleText.OTHER_DO;
    };
  }
}
