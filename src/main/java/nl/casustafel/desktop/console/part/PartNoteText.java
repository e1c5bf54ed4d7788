package nl.casustafel.desktop.console.part;

import nl.casustafel.text.TextKey;

/** The words above what only the facilitator sees. */
enum PartNoteText implements TextKey {
  FOR_YOU,
  CASE_POINTS,
  FLOWS
}
