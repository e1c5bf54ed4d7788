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
  STOP,
  VOTE,
  VOTE_AGAIN,
  VOTED_LIKELIHOOD,
  VOTED_SEVERITY,
  CANNOT_JUDGE,
  RECORD_SCORE,
  WEIGH,
  TAKE_OVER,
  ROUNDED_UP,
  DECIDED_TITLE,
  LIKELIHOOD,
  SEVERITY,
  AS_SUGGESTED,
  AS_DECIDED,
  DECIDE_SO,
  CLEAR,
  REASON
}
