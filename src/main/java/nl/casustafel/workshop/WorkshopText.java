package nl.casustafel.workshop;

import nl.casustafel.text.TextKey;

/** What the workshop says when it refuses something. */
public enum WorkshopText implements TextKey {
  UNKNOWN_QUESTION,
  ANSWER_DOES_NOT_FIT,
  UNKNOWN_OBSERVATION,
  NOT_OWN_OBSERVATION,
  ROUND_OUT_OF_ORDER,
  TOO_MANY_VOTERS,
  NO_VOTES,
  VOTE_STAYS,
  HANDS_STAY,
  UNKNOWN_SUBJECT,
  OWN_TEXT_EMPTY,
  TEXT_TOO_LONG,
  UNKNOWN_ACTION,
  MINUTES_OUT_OF_RANGE,
  TITLE_EMPTY,
  ROLE_COUNT_OUT_OF_RANGE,
  EARLIER_NOT_REMOVED
}
