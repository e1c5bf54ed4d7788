package nl.casustafel.desktop.console.threshold;

import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.threshold.ThresholdPoint.Kind;

/** The words of the page on which one sees whether a DPIA is required. */
enum ThresholdPageText implements TextKey {
  TITLE,
  HINT,
  ARTICLE_35,
  ARTICLE_35_HINT,
  WP248,
  WP248_HINT,
  AP_LIST,
  AP_LIST_HINT,
  CIRCUMSTANCES,
  CIRCUMSTANCES_HINT,
  EXEMPTIONS,
  EXEMPTIONS_HINT,
  APPLIES,
  CASE_SAYS,
  CASE_ASKS,
  ANSWERS_SAY,
  NONE_OF_THESE,
  NOT_THE_REST,
  RESULT_TITLE,
  REASON,
  CASE_EXPECTS,
  DECISION_TITLE,
  REASON_FOR_IT,
  DECIDED_BY,
  DECIDED_ON,
  CLEAR,
  NEXT_OPEN,
  DECIDE;

  static ThresholdPageText title(Kind kind) {
    return switch (kind) {
      case ARTICLE_35 -> ARTICLE_35;
      case WP248 -> WP248;
      case AP_LIST -> AP_LIST;
      case CIRCUMSTANCE -> CIRCUMSTANCES;
      case EXEMPTION -> EXEMPTIONS;
    };
  }

  static ThresholdPageText hint(Kind kind) {
    return switch (kind) {
      case ARTICLE_35 -> ARTICLE_35_HINT;
      case WP248 -> WP248_HINT;
      case AP_LIST -> AP_LIST_HINT;
      case CIRCUMSTANCE -> CIRCUMSTANCES_HINT;
      case EXEMPTION -> EXEMPTIONS_HINT;
    };
  }
}
