package nl.casustafel.workshop.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.question.Question;

/**
 * What a proposal looks at of the record.
 *
 * @param asked the questions of the workshop as it is now, in the order of the bank
 * @param ownObservations the ids of those that the group added
 * @param dots given to observations, by id
 * @param done ids of observations that are concluded and of questions that are answered
 */
public record Recorded(
    List<Question> asked,
    List<String> ownObservations,
    Map<String, Integer> dots,
    Set<String> done) {

  public Recorded {
    asked = List.copyOf(asked);
    ownObservations = List.copyOf(ownObservations);
    dots = Map.copyOf(dots);
    done = Set.copyOf(done);
  }

  /** Of a workshop that has not begun. */
  public static Recorded nothing(List<Question> asked) {
    return new Recorded(asked, List.of(), Map.of(), Set.of());
  }
}
