package nl.casustafel.desktop.settings;

import nl.casustafel.text.TextKey;

/** The words of the settings. */
enum SettingsText implements TextKey {
  TITLE,
  LINE,
  WINDOW,
  LANGUAGE,
  THEME,
  SYSTEM,
  SYSTEM_HINT,
  LIGHT,
  DARK,
  HIGH_CONTRAST,
  TEXT_SIZE,
  PERCENT,
  CASES,
  CASES_LINE,
  CASES_NONE,
  CHOOSE_FOLDER,
  NO_FOLDER,
  DATA,
  DATA_LINE,
  DATABASE,
  OPEN_FOLDER,
  BACKUPS,
  BACKUPS_LINE,
  NO_BACKUPS,
  SET_ASIDE,
  SET_ASIDE_LINE,
  ABOUT,
  VERSION,
  CHECKED_ON,
  LAW,
  DELICATE,
  DELICATE_LINE,
  SOURCES,
  SHOW,
  HIDE
}
