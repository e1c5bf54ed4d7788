package nl.casustafel.desktop.console;

import nl.casustafel.text.TextKey;

/** The words of the bars around the item at hand. */
enum ConsoleText implements TextKey {
  HOME,
  UNDO,
  REDO,
  SEARCH,
  SEARCH_FIELD,
  SEARCH_NONE,
  NOTE,
  LANGUAGE,
  ALL_SAVED,
  ALL_SAVED_SHORT,
  SAVING,
  NOT_SAVED,
  NOT_SAVED_BECAUSE,
  KEPT,
  TRY_AGAIN,
  LEAVE_ANYWAY,
  DISK_FULL,
  DISK_FULL_DO,
  LOCKED,
  LOCKED_DO,
  READ_ONLY,
  READ_ONLY_DO,
  DAMAGED,
  DAMAGED_DO,
  NEWER,
  NEWER_DO,
  OTHER,
  OTHER_DO,
  PREVIOUS,
  NEXT,
  NEXT_ITEM,
  POSITION,
  ITEM_AT_HAND,
  PROJECTOR,
  PROJECTOR_WINDOW,
  TO_WORKSHOP,
  DAY_NOT_STORED
}
