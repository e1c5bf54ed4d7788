package nl.casustafel.report.weighing;

import nl.casustafel.text.TextKey;

/** The words of the report about decision flows. */
enum FlowSectionText implements TextKey {
  FLOWS,
  LEAD,
  NONE_WALKED,
  OVERVIEW_CAPTION,
  FLOW,
  STATE,
  OUTCOME,
  ENDED,
  BEGUN,
  NOT_WALKED,
  NO_OUTCOME,
  STOPPED_AT,
  SCENARIO,
  ON_THE_WAY,
  PICTURE_CAPTION,
  PICTURE_WORDS,
  QUESTION_NUMBER,
  QUESTION_WITHIN,
  OUTCOME_WITHIN,
  STOP_IN_WORDS,
  STOP_OPEN_IN_WORDS,
  OUTCOME_IN_WORDS,
  OUTCOME_WITHIN_IN_WORDS,
  TABLE_CAPTION,
  QUESTION,
  ANSWER,
  REASON,
  SOURCES,
  NOT_ANSWERED,
  LEFT,
  LEFT_FITTING,
  LEFT_OTHERS
}
