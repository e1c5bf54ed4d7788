package nl.casustafel.casefile;

import java.util.Optional;

/** A step of the generative-AI chain, in the order in which data pass it. */
public enum ChainStep {
  COLLECTION,
  CURATION,
  TRAINING,
  FINETUNING,
  DEPLOYMENT,
  FEEDBACK;

  /** The step's name in data files, such as {@code deployment}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<ChainStep> ofId(String id) {
    for (ChainStep step : values()) {
      if (step.id().equals(id)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }
}
