package nl.casustafel.desktop.console.closing;

import nl.casustafel.text.TextKey;

/** The words of the last part. */
enum ClosingText implements TextKey {
  PILL,
  TITLE,
  HINT,
  TREATED_TITLE,
  NEXT_OPEN,
  ALL_TREATED,
  SHARE,
  COMPLETENESS_TITLE,
  COMPLETENESS_HINT,
  PROVISION,
  TO_THE_GAP,
  ACTIONS_TITLE,
  ACTIONS_OPEN,
  ACTIONS_EMPTY,
  FIND_OUT,
  DUTY,
  MEASURE,
  AGREED,
  COMES_FROM,
  COMES_FROM_ANSWER,
  ACTION,
  DONE,
  DONE_NAME,
  OWNER,
  BY,
  NOBODY_YET,
  WHO,
  WHO_AND_WHEN,
  CHANGE,
  CHANGE_NAME,
  REMOVE,
  REMOVE_NAME,
  NEW_ACTION,
  ADD,
  MAKE_REPORT
}
