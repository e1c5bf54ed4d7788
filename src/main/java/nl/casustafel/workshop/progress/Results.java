package nl.casustafel.workshop.progress;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import nl.casustafel.workshop.vote.Priority;

/** All that was recorded and all that follows from it. */
public record Results(
    List<TreatedObservation> observations,
    List<ThemeQuestions> themes,
    List<TreatedFlow> flows,
    List<FoundRisk> risks,
    List<TakenMeasure> measures,
    List<ActionItem> actions,
    List<Priority> priorities,
    TreatedThreshold threshold,
    Concluded concluded,
    Progress progress) {
  public Results {
    observations = List.copyOf(observations);
    themes = List.copyOf(themes);
    flows = List.copyOf(flows);
    risks = List.copyOf(risks);
    measures = List.copyOf(measures);
    actions = List.copyOf(actions);
    priorities = List.copyOf(priorities);
  }

  /**
   * The actions of the measures that are agreed, wherever they were: one that is only proposed is
   * something to do, and not agreed.
   */
  public List<ActionItem> agreedMeasures() {
    Set<String> proposed =
        measures.stream()
            .filter(measure -> !measure.decision().state().isAgreed())
            .map(TakenMeasure::id)
            .collect(Collectors.toSet());
    return actions.stream()
        .filter(action -> action.kind().isMeasure() && !proposed.contains(action.id()))
        .toList();
  }

  /** Whether all that the group can treat is treated, so that only rounding off is left. */
  public boolean allTreated() {
    return progress.complete()
        && risks.stream().allMatch(found -> found.weighing().score() != null);
  }
}
