package nl.casustafel.desktop.report;

import nl.casustafel.text.TextKey;

/** The words around the report. */
enum PreviewText implements TextKey {
  TITLE,
  BACK,
  SAVE,
  MAKING,
  CANCEL,
  CANCELLED,
  MAKE,
  FAILED,
  FAILED_KEPT,
  AGAIN,
  SAVED,
  OPEN,
  NOT_SAVED,
  NOT_SAVED_KEPT,
  NOT_SAVED_TODO,
  SECTIONS,
  PAGES,
  PAGE,
  TREATED,
  OBSERVATIONS,
  QUESTIONS,
  ACTIONS,
  FILE_NAME
}
