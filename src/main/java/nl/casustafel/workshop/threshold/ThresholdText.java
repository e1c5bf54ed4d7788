package nl.casustafel.workshop.threshold;

import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;

/** What the check whether a DPIA is required says, and what can be decided after it. */
public enum ThresholdText implements TextKey {
  NOT_LOOKED,
  NOTHING_YET,
  SO_FAR,
  RESULT,
  CARRY_OUT,
  RELY_ON_OTHER,
  DO_WITHOUT,
  YES,
  NO,
  UNSURE,
  DECISION,
  DEPARTS,
  DEPARTS_FROM_DUTY;

  /** The words for a choice. */
  public static ThresholdText of(Choice choice) {
    return switch (choice) {
      case CARRY_OUT -> CARRY_OUT;
      case RELY_ON_OTHER -> RELY_ON_OTHER;
      case DO_WITHOUT -> DO_WITHOUT;
    };
  }
}
