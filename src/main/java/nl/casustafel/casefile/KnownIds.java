package nl.casustafel.casefile;

import java.util.Map;
import java.util.Set;

/**
 * The ids that a case file may refer to; the guide supplies them.
 *
 * @param offered the ids that each question has to choose from, or the points of its scale; none
 *     for one that is answered in words
 */
public record KnownIds(
    Set<String> themes,
    Set<String> questions,
    Set<String> risks,
    Set<String> apTypes,
    Set<String> cases,
    Map<String, Set<String>> offered) {

  public KnownIds {
    themes = Set.copyOf(themes);
    questions = Set.copyOf(questions);
    risks = Set.copyOf(risks);
    apTypes = Set.copyOf(apTypes);
    cases = Set.copyOf(cases);
    offered = Map.copyOf(offered);
  }
}
