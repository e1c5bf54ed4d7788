package nl.casustafel.desktop.kit.words;

import nl.casustafel.text.TextKey;

/** The words that controls bring along. */
public enum KitText implements TextKey {
  QUESTIONS_COUNTED,
  CLOSE,
  CANCEL,
  UNDO,
  REDO,
  CUT,
  COPY,
  PASTE,
  DELETE,
  SELECT_ALL,
  TYPED_NOT_KEPT,
  KEEP_AGAIN,
  MAKE_ROOM,
  CLOSE_OTHER,
  ALLOW_WRITING,
  ALLOW_READING,
  UNLOCK_DISK,
  CONNECT_DISK,
  DAMAGED,
  RESTART,
  TRY_AGAIN,
  HOLDINGS,
  LAST_WORKED
}
