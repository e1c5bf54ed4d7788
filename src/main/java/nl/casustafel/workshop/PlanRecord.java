package nl.casustafel.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.plan.Recorded;
import nl.casustafel.workshop.progress.Results;
import nl.casustafel.workshop.vote.VoteSubject;

/** Finds in the results of a workshop what a proposal for its time looks at. */
final class PlanRecord {
  private PlanRecord() {}

  static Recorded of(Results results) {
    List<AskedQuestion> asked =
        results.themes().stream().flatMap(theme -> theme.questions().stream()).toList();
    Set<String> done = new HashSet<>();
    results.observations().stream()
        .filter(TreatedObservation::treated)
        .forEach(treated -> done.add(treated.id()));
    asked.stream()
        .filter(AskedQuestion::answered)
        .forEach(answered -> done.add(answered.question().id()));
    return new Recorded(
        asked.stream().map(AskedQuestion::question).toList(),
        results.observations().stream()
            .filter(TreatedObservation::own)
            .map(TreatedObservation::id)
            .toList(),
        dots(results),
        done);
  }

  /** Those of the last round: what the group thinks now. */
  private static Map<String, Integer> dots(Results results) {
    Map<String, Integer> dots = new HashMap<>();
    results.priorities().stream()
        .filter(priority -> priority.of().equals(VoteSubject.OBSERVATIONS))
        .filter(priority -> !priority.rounds().isEmpty())
        .forEach(priority -> dots.putAll(priority.rounds().getLast().tally().dots()));
    return dots;
  }
}
