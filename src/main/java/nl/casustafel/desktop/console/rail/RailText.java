package nl.casustafel.desktop.console.rail;

import nl.casustafel.text.TextKey;

/** The words of the agenda. */
enum RailText implements TextKey {
  AGENDA,
  DURATION,
  ITEMS,
  MINUTES,
  MINUTES_SPENT,
  PLANNED_ONLY,
  SPENT_OF,
  EDIT_MINUTES,
  MINUTES_FIELD,
  MINUTES_NOT_READ,
  NOTHING,
  NOT_BEGUN,
  HALF,
  DONE,
  SKIPPED,
  PART_NAME,
  THEME,
  ITEM_DONE,
  ITEM_OPEN
}
