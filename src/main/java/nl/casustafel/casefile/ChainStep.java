package nl.casustafel.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A step of the generative-AI chain, in the order in which data pass it. */
public enum ChainStep {
  COLLECTION,
  CURATION,
  TRAINING,
  FINETUNING,
  DEPLOYMENT,
  FEEDBACK;

  private static final Map<String, ChainStep> BY_ID =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ChainStep::id, Function.identity()));

  /** The step's name in data files, such as {@code deployment}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The steps by their names in data files. */
  public static Map<String, ChainStep> byId() {
    return BY_ID;
  }
}
