package nl.casustafel.desktop.kit.plan;

import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.plan.Slot;

/** The words of choosing what fits in a session. */
public enum PlanText implements TextKey {
  TIME,
  NO_LIMIT,
  MINUTES,
  PEOPLE,
  NOT_IN_RANGE,
  FITS,
  TOO_LONG,
  WELCOME,
  CASE,
  OBSERVATIONS,
  QUESTIONS,
  FLOW,
  NO_FLOW,
  RISKS,
  RISKS_WEIGHED,
  RISKS_TREATED,
  CLOSING,
  BREAK,
  MIN,
  CHOOSE,
  FOLD,
  VOTE,
  VOTE_ON,
  AFTERWARDS,
  NOTHING_AFTERWARDS,
  PROPOSE,
  LINE;

  static PlanText of(Slot.Kind kind) {
    return switch (kind) {
      case WELCOME -> WELCOME;
      case CASE -> CASE;
      case OBSERVATIONS -> OBSERVATIONS;
      case QUESTIONS -> QUESTIONS;
      case FLOW -> FLOW;
      case RISKS -> RISKS;
      case CLOSING -> CLOSING;
      case BREAK -> BREAK;
    };
  }
}
