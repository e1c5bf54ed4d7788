package nl.casustafel.files;

import nl.casustafel.text.TextKey;

/** Says why a file could not be written, what was kept and what to do; {0} is the file. */
public enum ObstacleText implements TextKey {
  DISK_FULL,
  NOT_ALLOWED,
  READ_ONLY_MEDIUM,
  NO_FOLDER,
  IN_USE,
  BAD_NAME,
  NO_FILE,
  DATABASE,
  OTHER;

  public static ObstacleText of(Obstacle obstacle) {
    return switch (obstacle) {
      case DISK_FULL -> DISK_FULL;
      case NOT_ALLOWED -> NOT_ALLOWED;
      case READ_ONLY_MEDIUM -> READ_ONLY_MEDIUM;
      case NO_FOLDER -> NO_FOLDER;
      case IN_USE -> IN_USE;
      case BAD_NAME -> BAD_NAME;
      case NO_FILE -> NO_FILE;
      case DATABASE -> DATABASE;
      case OTHER -> OTHER;
    };
  }
}
