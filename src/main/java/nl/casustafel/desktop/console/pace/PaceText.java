package nl.casustafel.desktop.console.pace;

import nl.casustafel.text.TextKey;

/** The words of keeping to the time. */
enum PaceText implements TextKey {
  TIME,
  AGENDA,
  AGENDA_HINT,
  CLOSE,
  ON_TIME,
  BEHIND,
  AHEAD,
  UNTIL,
  BREAK,
  RELIEF,
  RELIEF_DEED,
  RELIEF_REASON,
  SKIP,
  SKIP_TITLE,
  SKIP_WHY,
  SKIP_REASON,
  SKIP_DEED,
  SKIPPED,
  TREAT,
  TALK,
  TALK_MINUTES,
  TALK_MORE,
  TALK_STOP
}
