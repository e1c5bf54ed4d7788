package nl.casustafel.workshop.conclusion;

import nl.casustafel.text.TextKey;

/** How far a conclusion is, in a line. */
enum StandingText implements TextKey {
  SAID,
  SAID_WITHOUT_VERDICT,
  LACKING,
  NOT_RECORDED
}
