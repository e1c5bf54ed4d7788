package nl.casustafel.guide.pace;

import java.util.Locale;

/** Something that a group does together, for which the guide says how many minutes it takes. */
public enum Timed {
  /** Welcome and joining by phone. */
  WELCOME,
  /**
   * What every ten people more than {@link SessionPace.Group#welcomedAtOnce} add to the welcome.
   */
  WELCOME_TEN_MORE,
  /** The chain and the case. */
  CASE,
  /** An observation with a vote, a discussion and a second vote. */
  OBSERVATION_VOTED,
  /** An observation that is talked over. */
  OBSERVATION_DISCUSSED,
  /** A question answered after a vote. */
  QUESTION_VOTED,
  /** A question answered after talking. */
  QUESTION_DISCUSSED,
  /** A decision flow walked to its outcome. */
  FLOW,
  /** A risk that gets its score. */
  RISK_WEIGHED,
  /** A risk that gets its score and its measures. */
  RISK_TREATED,
  /** What was concluded, who does what, and thanks. */
  CLOSING,
  BREAK;

  /** The name in data files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
