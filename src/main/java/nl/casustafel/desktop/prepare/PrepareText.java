package nl.casustafel.desktop.prepare;

import nl.casustafel.text.TextKey;

/** The words of preparing a workshop. */
enum PrepareText implements TextKey {
  TITLE,
  LINE,
  CASE_SIZE,
  CASE_OTHER_LANGUAGE,
  CASE_ASKS_ALSO,
  ABOUT,
  LANGUAGE,
  LANGUAGE_HINT,
  TIME,
  TIME_HINT,
  DEPTH,
  MAIN_THEMES,
  MAIN_THEMES_ABOUT,
  CORE,
  CORE_ABOUT,
  FULL,
  FULL_ABOUT,
  DEPTH_SIZE,
  AGENDA,
  AGENDA_HINT,
  MINUTES_OF,
  MINUTES,
  MINUTES_RANGE,
  TOTAL,
  PROPOSE_AGAIN,
  HOURS_MINUTES,
  ONLY_MINUTES,
  FLAWS,
  CANCEL,
  BEGIN
}
