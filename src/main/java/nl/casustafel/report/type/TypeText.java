package nl.casustafel.report.type;

import nl.casustafel.text.TextKey;

/** The words that stand where a text cannot be printed. */
enum TypeText implements TextKey {
  NOT_PRINTED
}
