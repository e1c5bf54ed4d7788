package nl.casustafel.desktop.console.rail;

import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartMark;

/** The words of the agenda. */
enum RailText implements TextKey {
  PHASE,
  PHASE_NOW,
  PHASE_BEFORE,
  PHASE_ROOM,
  PHASE_AFTER,
  LETTER_BEFORE,
  LETTER_ROOM,
  LETTER_AFTER,
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
  PART_TIMELESS,
  SECTION,
  ITEM_DONE,
  ITEM_BEGUN,
  ITEM_SKIPPED,
  ITEM_OPEN;

  static RailText of(Phase phase) {
    return switch (phase) {
      case BEFORE -> PHASE_BEFORE;
      case ROOM -> PHASE_ROOM;
      case AFTER -> PHASE_AFTER;
    };
  }

  /** What stands for a phase where there is no room for its name. */
  static RailText letter(Phase phase) {
    return switch (phase) {
      case BEFORE -> LETTER_BEFORE;
      case ROOM -> LETTER_ROOM;
      case AFTER -> LETTER_AFTER;
    };
  }

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
