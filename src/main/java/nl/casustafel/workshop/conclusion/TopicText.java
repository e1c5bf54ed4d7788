package nl.casustafel.workshop.conclusion;

import nl.casustafel.text.TextKey;

/** What the topics are called. */
public enum TopicText implements TextKey {
  DECIDER,
  DPO_ADVICE,
  ADVICE_FOLLOWED,
  VIEWS,
  WORKS_COUNCIL,
  RESIDUAL_RISK,
  PRIOR_CONSULTATION,
  DECISION,
  REVIEW;

  /** The words for a topic. */
  public static TopicText of(Topic topic) {
    return valueOf(topic.name());
  }
}
