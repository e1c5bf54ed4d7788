package nl.casustafel.desktop.console.rail;

import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartMark;

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
  SECTION,
  ITEM_DONE,
  ITEM_BEGUN,
  ITEM_SKIPPED,
  ITEM_OPEN;

  static RailText of(Headway headway) {
    return switch (headway) {
      case UNTOUCHED -> ITEM_OPEN;
      case BEGUN -> ITEM_BEGUN;
      case SKIPPED -> ITEM_SKIPPED;
      case DONE -> ITEM_DONE;
    };
  }

  static RailText of(PartMark mark) {
    return switch (mark) {
      case NOTHING -> NOTHING;
      case NOT_BEGUN -> NOT_BEGUN;
      case HALF -> HALF;
      case DONE -> DONE;
      case SKIPPED -> SKIPPED;
    };
  }
}
