package nl.casustafel.workshop.action;

import nl.casustafel.text.LocalizedText;

/**
 * Something to do after the workshop.
 *
 * @param about the question or observation it comes from; empty for one that stands alone
 */
public record ActionItem(
    String id, Kind kind, String about, LocalizedText text, FollowUp followUp) {

  /** Why there is an action. */
  public enum Kind {
    /** An answer "unsure" or "unknown": find out. */
    FIND_OUT,
    /** Something that the law asks for after an answer. */
    DUTY,
    /** A measure agreed with an observation. */
    MEASURE,
    /** A measure of the workshop's list that is not rejected. */
    RISK_MEASURE,
    /** Written down by the group. */
    AGREED;

    /** Whether it is a measure, wherever it was agreed. */
    public boolean isMeasure() {
      return this == MEASURE || this == RISK_MEASURE;
    }
  }
}
