package nl.casustafel.report.weighing;

import nl.casustafel.text.TextKey;

/** The words of the section on whether a DPIA is required. */
enum ThresholdSectionText implements TextKey {
  HEADING,
  CASE_EXPECTS,
  REASONS,
  REASONS_CAPTION,
  REASON,
  RESULT,
  POINTS,
  DECISION,
  NO_DECISION,
  DECIDED,
  WHY,
  BY,
  ON,
  CONFIRMED,
  CONFIRMED_CAPTION,
  POINT,
  ANSWER,
  PROPOSED_BY,
  BY_CASE,
  LOOKED_AT,
  BY_ANSWERS,
  SAID_NO,
  NOT_CONFIRMED
}
