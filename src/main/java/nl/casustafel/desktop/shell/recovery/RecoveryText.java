package nl.casustafel.desktop.shell.recovery;

import nl.casustafel.text.TextKey;

/** What is said when the data cannot be opened. */
enum RecoveryText implements TextKey {
  NEWER_TITLE,
  NEWER_TEXT,
  NEWER_TODO,
  DAMAGED_TITLE,
  DAMAGED_TEXT,
  DAMAGED_BACKUP,
  DAMAGED_NO_BACKUP,
  GONE_TITLE,
  GONE_TEXT,
  CHOOSE_BACKUP,
  BACKUP,
  RESTORE,
  START_EMPTY,
  ELSEWHERE_TITLE,
  ELSEWHERE_TEXT,
  IN_USE,
  IN_USE_WINDOW,
  IN_USE_COMMAND,
  FAILED_TITLE,
  DISK_FULL,
  LOCKED,
  READ_ONLY,
  UNREADABLE,
  READ_ONLY_MEDIUM,
  NO_FOLDER,
  BAD_NAME,
  NO_LIBRARY,
  FOREIGN,
  OTHER,
  AGAIN,
  CLOSE,
  FOLDER,
  OPEN_FOLDER,
  KEPT
}
