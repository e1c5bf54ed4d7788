package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.RiskChange;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;

/** What a plain reader makes of the stored record of risks and measures, from first to last. */
final class PlainRisks {
  private final Map<String, Optional<OwnRisk>> own = new LinkedHashMap<>();
  private final Map<String, Optional<MeasureDecision>> measures = new LinkedHashMap<>();
  private final Map<String, RiskWeighing> weighings = new HashMap<>();
  private final Map<String, RiskEvaluation> evaluations = new HashMap<>();
  private final Map<String, ResidualDecision> left = new HashMap<>();
  private final Map<String, SortedMap<Integer, Round<?>>> votes = new HashMap<>();

  PlainRisks(List<Entry> entries) {
    entries.forEach(entry -> entry.changes().forEach(this::read));
  }

  private void read(Change change) {
    switch (change) {
      case RiskChange.OwnRiskSet set -> own.put(set.risk().id(), Optional.of(set.risk()));
      case RiskChange.OwnRiskRemoved gone -> own.put(gone.risk(), Optional.empty());
      case RiskChange.MeasureSet set -> measures.put(set.measure(), Optional.of(set.decision()));
      case RiskChange.MeasureRemoved gone -> measures.put(gone.measure(), Optional.empty());
      case RiskChange.RiskWeighed of -> weighings.put(of.risk(), of.weighing());
      case RiskChange.RiskEvaluated of -> evaluations.put(of.risk(), of.evaluation());
      case RiskChange.ResidualRiskSet of -> left.put(of.risk() + of.stage(), of.decision());
      case Change.RoundSet set -> rounds(set.on()).put(set.round().number(), set.round());
      case Change.RoundRemoved gone -> rounds(gone.on()).remove(gone.number());
      default -> {}
    }
  }

  private SortedMap<Integer, Round<?>> rounds(VoteSubject on) {
    return votes.computeIfAbsent(on.text(), none -> new TreeMap<>());
  }

  /** The risks of the group in the order in which each was first written, as they are shown. */
  Map<String, String> ownRisks() {
    Map<String, String> shown = new TreeMap<>();
    int number = 0;
    for (Optional<OwnRisk> risk : own.values()) {
      if (risk.isPresent()) {
        number++;
        shown.put("R+" + number, risk.get().id() + " " + risk.get().name());
      }
    }
    return shown;
  }

  /** The measures: the guide's in its order, then those of the group as they were first taken. */
  List<Map.Entry<String, MeasureDecision>> measures() {
    List<String> ids = new ArrayList<>();
    for (Measure known : BuiltIn.GUIDE.risks().measures()) {
      if (measures.containsKey(known.id())) {
        ids.add(known.id());
      }
    }
    measures.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    List<Map.Entry<String, MeasureDecision>> standing = new ArrayList<>();
    for (String id : ids) {
      Optional.ofNullable(measures.get(id))
          .flatMap(decision -> decision)
          .ifPresent(decision -> standing.add(Map.entry(id, decision)));
    }
    return standing;
  }

  /** All that is recorded of one risk, in one row. */
  List<Object> of(String risk) {
    return List.of(
        weighings.getOrDefault(risk, RiskWeighing.NONE),
        evaluations.getOrDefault(risk, RiskEvaluation.NONE),
        left.getOrDefault(risk + Stage.PLANNED, ResidualDecision.NONE),
        left.getOrDefault(risk + Stage.PRESENT, ResidualDecision.NONE),
        List.copyOf(rounds(VoteSubject.risk(risk)).values()),
        measures().stream()
            .filter(measure -> measure.getValue().on(risk).isPresent())
            .map(Map.Entry::getKey)
            .toList());
  }

  /** The same row, of a risk as it is shown. */
  static List<Object> shown(FoundRisk found) {
    return List.of(
        found.weighing(),
        found.evaluation(),
        found.residual().planned().decision(),
        found.residual().present().decision(),
        found.votes(),
        found.treatment().measures().stream().map(measure -> measure.id()).toList());
  }
}
