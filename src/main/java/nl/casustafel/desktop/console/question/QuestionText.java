package nl.casustafel.desktop.console.question;

import nl.casustafel.text.TextKey;

/** The words of a question at hand. */
enum QuestionText implements TextKey {
  CORE,
  FOLLOW_UP,
  FURTHER,
  BEFORE,
  AFTER,
  POSITION,
  ANSWER,
  NO_ANSWER,
  POINT,
  END,
  NOTHING_TO_SAY,
  CHOOSE_SEVERAL,
  CLEAR,
  OPENED,
  CLOSED,
  HISTORY,
  HISTORY_TAKEN_BACK,
  HISTORY_AGAIN,
  BESIDE,
  REASONING,
  DISSENT,
  WHO_FINDS_OUT,
  BY,
  DOUBT,
  RAISES,
  BECAUSE,
  MEASURES,
  DUTY,
  STOP_TITLE,
  STOP,
  NO_PROPOSAL,
  AS_VOTED,
  RECORD_ANSWER,
  CHOOSE_ANSWER,
  TAKE_OVER
}
