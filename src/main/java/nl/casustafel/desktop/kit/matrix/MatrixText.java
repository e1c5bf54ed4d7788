package nl.casustafel.desktop.kit.matrix;

import nl.casustafel.text.TextKey;

/** The words of the picture of risks. */
enum MatrixText implements TextKey {
  LIKELIHOOD,
  SEVERITY,
  CELL,
  CELL_EMPTY,
  MORE
}
