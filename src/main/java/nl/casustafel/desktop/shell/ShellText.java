package nl.casustafel.desktop.shell;

import nl.casustafel.text.TextKey;

/** What the window itself says. */
enum ShellText implements TextKey {
  HOME,
  LIBRARY,
  SETTINGS,
  SPEAK,
  KEYS,
  KEY_NEXT,
  MEANS_NEXT,
  KEY_PREVIOUS,
  MEANS_PREVIOUS,
  KEY_CHOOSE,
  MEANS_CHOOSE,
  KEY_UNDO,
  MEANS_UNDO,
  KEY_REDO,
  MEANS_REDO,
  KEY_SEARCH,
  MEANS_SEARCH,
  KEY_FULL_SCREEN,
  MEANS_FULL_SCREEN,
  KEY_BACK,
  MEANS_BACK,
  KEY_KEYS,
  MEANS_KEYS,
  NOT_OPENED,
  NOT_BEGUN,
  KEPT,
  TRY_AGAIN,
  MAKE_ROOM,
  PDF,
  SAVE_AS,
  CHOOSE_FOLDER
}
