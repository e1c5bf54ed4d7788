package nl.casustafel.desktop.kit;

import nl.casustafel.text.TextKey;

/** The words that controls bring along. */
public enum KitText implements TextKey {
  CLOSE,
  CANCEL,
  PROBLEM,
  UNDO,
  REDO,
  CUT,
  COPY,
  PASTE,
  DELETE,
  SELECT_ALL
}
