package nl.casustafel.workshop.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Flags;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.vote.Round;

/** The risks that follow from the answers and from the observations that hold. Pure. */
public final class Findings {
  private final Guide guide;
  private final Map<String, List<FoundRisk.Cause>> causes = new LinkedHashMap<>();
  private final Map<String, Set<String>> measures = new LinkedHashMap<>();
  private final Weighed weighed;
  private final Set<String> stops = new LinkedHashSet<>();

  private Findings(Guide guide, Weighed weighed) {
    this.guide = guide;
    this.weighed = weighed;
  }

  /** What the group made of the risks, by their ids. */
  public interface Weighed {
    RiskWeighing weighing(String risk);

    List<Round<RiskTally>> votes(String risk);
  }

  /** The risks found, the gravest first. */
  public static List<FoundRisk> of(
      Guide guide,
      List<ThemeQuestions> themes,
      List<TreatedObservation> observations,
      Weighed weighed) {
    Findings findings = new Findings(guide, weighed);
    themes.forEach(theme -> theme.questions().forEach(findings::add));
    observations.forEach(findings::add);
    return findings.risks();
  }

  private void add(AskedQuestion asked) {
    AnswerValue value = asked.answer().value();
    if (value == null) {
      return;
    }
    for (Flag flag : Flags.fired(asked.question(), value)) {
      addCause(
          flag.risk(),
          new FoundRisk.Cause(Part.QUESTIONS, asked.question().id(), flag.score()),
          flag.measures());
      if (flag.stop()) {
        stops.add(flag.risk());
      }
    }
  }

  private void add(TreatedObservation observation) {
    if (observation.template() == null || !observation.decision().stands()) {
      return;
    }
    for (String id : observation.template().links().risks()) {
      guide
          .risks()
          .risk(id)
          .ifPresent(risk ->
              addCause(
                  id,
                  new FoundRisk.Cause(Part.OBSERVATIONS, observation.id(), risk.score()),
                  List.of()));
    }
  }

  private void addCause(String risk, FoundRisk.Cause cause, List<String> proposed) {
    List<FoundRisk.Cause> known = causes.computeIfAbsent(risk, id -> new ArrayList<>());
    // Two flags of one question may propose the same risk: the graver one stands for it.
    known.stream()
        .filter(other -> other.item().equals(cause.item()) && other.part().equals(cause.part()))
        .findFirst()
        .ifPresentOrElse(
            other ->
                known.set(
                    known.indexOf(other),
                    new FoundRisk.Cause(
                        other.part(), other.item(), other.score().max(cause.score()))),
            () -> known.add(cause));
    measures.computeIfAbsent(risk, id -> new LinkedHashSet<>()).addAll(proposed);
  }

  private List<FoundRisk> risks() {
    List<FoundRisk> found = new ArrayList<>();
    causes.forEach(
        (id, of) -> guide.risks().risk(id).ifPresent(risk -> found.add(found(risk, of))));
    // The sort is stable, so equal scores stay in the order in which they were found.
    found.sort(
        Comparator.comparingInt((FoundRisk risk) -> risk.score().product())
            .thenComparingInt(risk -> risk.score().severity())
            .reversed());
    return List.copyOf(found);
  }

  private FoundRisk found(Risk risk, List<FoundRisk.Cause> of) {
    RiskScore score =
        of.stream().map(FoundRisk.Cause::score).reduce(RiskScore::max).orElse(risk.score());
    List<Measure> proposed =
        measures.getOrDefault(risk.id(), Set.of()).stream()
            .flatMap(id -> guide.risks().measure(id).stream())
            .toList();
    RiskWeighing weighing = weighed.weighing(risk.id());
    RiskScore decided = weighing.score();
    return new FoundRisk(
        risk,
        score,
        guide.scales().level(decided == null ? score : decided),
        of,
        proposed,
        stops.contains(risk.id()),
        weighed.votes(risk.id()),
        weighing);
  }
}
