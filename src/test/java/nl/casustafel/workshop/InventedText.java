package nl.casustafel.workshop;

import nl.casustafel.text.TextKey;

/** The words of {@link InventedPart}. */
enum InventedText implements TextKey {
  NAME,
  PLANNED
}
