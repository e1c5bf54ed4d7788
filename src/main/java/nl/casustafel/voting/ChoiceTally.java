package nl.casustafel.voting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The count of a vote between options.
 *
 * @param counts by option id, in the order shown; options that nobody chose are there with 0
 */
public record ChoiceTally(Map<String, Integer> counts) implements Tally {

  public ChoiceTally {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  @Override
  public int voters() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
