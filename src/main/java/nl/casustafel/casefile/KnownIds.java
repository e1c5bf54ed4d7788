package nl.casustafel.casefile;

import java.util.Set;

/** The ids that a case file may refer to; the guide supplies them. */
public record KnownIds(
    Set<String> themes,
    Set<String> questions,
    Set<String> risks,
    Set<String> apTypes,
    Set<String> cases) {

  public KnownIds {
    themes = Set.copyOf(themes);
    questions = Set.copyOf(questions);
    risks = Set.copyOf(risks);
    apTypes = Set.copyOf(apTypes);
    cases = Set.copyOf(cases);
  }
}
