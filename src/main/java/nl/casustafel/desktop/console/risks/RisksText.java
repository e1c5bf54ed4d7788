package nl.casustafel.desktop.console.risks;

import nl.casustafel.text.TextKey;

/** The words of the list of risks. */
enum RisksText implements TextKey {
  PILL,
  TITLE,
  HINT,
  EMPTY_TITLE,
  EMPTY,
  SUGGESTED,
  BECAUSE,
  MEASURES,
  STOP_TITLE,
  STOP
}
