package nl.casustafel.desktop.console.conclusion;

import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.conclusion.Topic;

/** The words of the page on which one concludes. */
enum ConclusionPageText implements TextKey {
  TITLE,
  HINT,
  OPEN,
  NEXT,
  ON,
  DUE,
  CLEAR,
  TAKE_OVER,
  NO_RISKS,
  NOT_WEIGHED,
  NONE_HIGH,
  REMAIN_HIGH,
  BY,
  BY_DECIDER,
  BY_OWNER,
  ADVICE,
  WHY,
  WHY_OR_CONDITIONS,
  VIEWS,
  TRIGGERS;

  /** Who says it. */
  static ConclusionPageText by(Topic topic) {
    return switch (topic) {
      case DECIDER -> BY_DECIDER;
      case REVIEW -> BY_OWNER;
      case DPO_ADVICE,
          ADVICE_FOLLOWED,
          VIEWS,
          WORKS_COUNCIL,
          RESIDUAL_RISK,
          PRIOR_CONSULTATION,
          DECISION ->
          BY;
    };
  }

  /** What the words beside it say. */
  static ConclusionPageText words(Topic topic) {
    return switch (topic) {
      case DPO_ADVICE -> ADVICE;
      case VIEWS -> VIEWS;
      case REVIEW -> TRIGGERS;
      case DECISION -> WHY_OR_CONDITIONS;
      case DECIDER, ADVICE_FOLLOWED, WORKS_COUNCIL, RESIDUAL_RISK, PRIOR_CONSULTATION -> WHY;
    };
  }
}
