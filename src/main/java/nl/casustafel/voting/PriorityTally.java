package nl.casustafel.voting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The dots that items were given.
 *
 * @param dots by item id, in the order shown; items without dots are there with 0
 */
public record PriorityTally(Map<String, Integer> dots, int voters) implements Tally {

  public PriorityTally {
    dots = Collections.unmodifiableMap(new LinkedHashMap<>(dots));
  }
}
