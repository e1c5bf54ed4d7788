package nl.casustafel.desktop.console.remaining;

import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.remaining.Remainder;

/** The words of what is left. */
enum RemainingText implements TextKey {
  TITLE,
  HINT,
  COUNT,
  NOTHING,
  NOBODY,
  WALK,
  SEVERAL,
  LINE,
  LINE_BY,
  FIND_OUT,
  ANSWER,
  CONCLUDE,
  ASSIGN,
  STATE,
  TREAT,
  SETTLE;

  static RemainingText of(Remainder.Kind kind) {
    return switch (kind) {
      case FIND_OUT -> FIND_OUT;
      case ANSWER -> ANSWER;
      case CONCLUDE -> CONCLUDE;
      case ASSIGN -> ASSIGN;
      case STATE -> STATE;
      case TREAT -> TREAT;
      case SETTLE -> SETTLE;
    };
  }
}
