package nl.casustafel.report.weighing;

import nl.casustafel.text.TextKey;

/** The words of the section on advice and decision. */
enum DecisionText implements TextKey {
  HEADING,
  LEAD,
  RECORDED,
  UNTREATED,
  CAPTION,
  WHAT,
  CONCLUDED,
  BY,
  DECIDER,
  NO_DECIDER,
  SAID_ON,
  LOOKED_AT_ON,
  ANSWERED,
  TO_FILL_IN,
  LACKS,
  LACKS_VERDICT,
  LACKS_WORDS,
  LACKS_OUTCOME,
  LACKS_FUNCTION,
  LACKS_DAY,
  SIGNATURE
}
