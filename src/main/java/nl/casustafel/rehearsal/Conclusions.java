package nl.casustafel.rehearsal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.vote.VoteReading;

/** What the group concludes about an observation after its last vote. */
final class Conclusions {
  private final CaseTemplate caseTemplate;
  private final Guide guide;
  private final Texts texts;
  private final Deck deck;
  private final Script script;
  private final Duties duties;
  private final Set<Measure> agreed = new HashSet<>();

  Conclusions(WorkshopView.Content content, Texts texts, Deck deck, Script script, Duties duties) {
    this.caseTemplate = content.caseTemplate();
    this.guide = content.guide();
    this.texts = texts;
    this.deck = deck;
    this.script = script;
    this.duties = duties;
  }

  ObservationDecision about(TreatedObservation observation, VoteReading vote) {
    Outcome outcome = outcome(vote);
    ObservationDecision decision =
        new ObservationDecision(
            outcome,
            reason(observation, outcome),
            dissent(observation, outcome, vote),
            "",
            "",
            null);
    Optional<Measure> measure = decision.stands() ? measure(observation) : Optional.empty();
    return measure
        .map(chosen ->
            new ObservationDecision(
                outcome,
                decision.reason(),
                decision.dissent(),
                texts.of(chosen.name()),
                owner(observation),
                duties.someDay()))
        .orElse(decision);
  }

  private static Outcome outcome(VoteReading vote) {
    double agreeing = vote.numbers().shareAgreeing();
    if (vote.revoteProposed() && Math.abs(agreeing - 0.5) < 0.1) {
      return Outcome.PARKED;
    }
    if (agreeing >= 0.75) {
      return Outcome.HOLDS;
    }
    if (agreeing >= 0.4) {
      return Outcome.HOLDS_IN_PART;
    }
    // Nobody concludes against an observation that hardly anybody voted against.
    return vote.numbers().shareOpposing() >= 0.5 ? Outcome.DOES_NOT_HOLD : Outcome.PARKED;
  }

  private String reason(TreatedObservation observation, Outcome outcome) {
    return sides(observation)
        .flatMap(sides -> reason(sides, outcome))
        .map(texts::of)
        .orElseGet(() -> texts.of(deck.draw(ConclusionText.of(outcome))));
  }

  private static Optional<LocalizedText> reason(Script.Sides sides, Outcome outcome) {
    return switch (outcome) {
      case HOLDS, HOLDS_IN_PART -> Optional.of(sides.agrees());
      case DOES_NOT_HOLD -> Optional.of(sides.disagrees());
      case PARKED -> Optional.empty();
    };
  }

  /** The minority's reason: that of the other side, where there is one. */
  private String dissent(TreatedObservation observation, Outcome outcome, VoteReading vote) {
    boolean groupAgrees = outcome != Outcome.DOES_NOT_HOLD;
    double minority = groupAgrees ? vote.numbers().shareOpposing() : vote.numbers().shareAgreeing();
    if (minority == 0 || outcome == Outcome.PARKED) {
      return "";
    }
    return sides(observation)
        .map(sides -> texts.of(groupAgrees ? sides.disagrees() : sides.agrees()))
        .orElseGet(() -> texts.of(deck.draw(SpokenText.dissent())));
  }

  private Optional<Script.Sides> sides(TreatedObservation observation) {
    return script.about(observation.own() ? "own-" + caseTemplate.id() : observation.id());
  }

  private String owner(TreatedObservation observation) {
    return sides(observation)
        .flatMap(sides -> Optional.ofNullable(sides.owner()))
        .map(texts::of)
        .orElseGet(duties::someRole);
  }

  /** The one that the script knows, else one that fits. */
  private Optional<Measure> measure(TreatedObservation observation) {
    return sides(observation)
        .flatMap(sides -> guide.risks().measure(sides.measure()))
        .or(() -> fitting(observation));
  }

  /**
   * One against the risks of the observation that was not agreed before: of those that the
   * questions beside it propose, where they propose any.
   */
  private Optional<Measure> fitting(TreatedObservation observation) {
    if (observation.template() == null) {
      return Optional.empty();
    }
    List<String> risks = observation.template().links().risks();
    Set<String> proposed = proposed(observation.template().links().questions());
    List<Measure> fitting =
        preferred(
            guide.risks().measures().stream()
                .filter(measure -> measure.reduces().stream().anyMatch(risks::contains))
                .toList(),
            measure -> proposed.contains(measure.id()));
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<Measure> fresh = preferred(fitting, measure -> !agreed.contains(measure));
    Measure chosen =
        deck.draw(preferred(fresh, measure -> risks.contains(measure.reduces().getFirst())));
    agreed.add(chosen);
    return Optional.of(chosen);
  }

  private Set<String> proposed(List<String> questions) {
    return questions.stream()
        .flatMap(id -> guide.questions().question(id).stream())
        .flatMap(question -> question.rules().flags().stream())
        .flatMap(flag -> flag.measures().stream())
        .collect(Collectors.toSet());
  }

  /** Those of the measures that are so, or all of them where none is. */
  private static List<Measure> preferred(List<Measure> measures, Predicate<Measure> so) {
    List<Measure> those = measures.stream().filter(so).toList();
    return those.isEmpty() ? measures : those;
  }
}
