package nl.casustafel.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.measure.MeasureCatalogue;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskEvaluation.Acceptable;
import nl.casustafel.workshop.risk.RiskEvaluation.Origin;
import nl.casustafel.workshop.risk.RiskWeighing;

/** What the group decides about a risk, and what it agrees to do against it. */
final class RiskConclusions {
  /** What goes wrong or is misused; the others come from how the processing is meant to work. */
  private static final Set<String> ACCIDENTS =
      Set.of(
          "r-breach",
          "r-prompt-attack",
          "r-hallucination",
          "r-failed-anonymisation",
          "r-regurgitation");

  private final Guide guide;
  private final MeasureCatalogue catalogue;
  private final Texts texts;
  private final Random random;
  private final Deck deck;
  private final Duties duties;

  RiskConclusions(Guide guide, Texts texts, Random random, Deck deck, Duties duties) {
    this.guide = guide;
    this.catalogue = MeasureCatalogue.of(guide);
    this.texts = texts;
    this.random = random;
    this.deck = deck;
    this.duties = duties;
  }

  /** The deeds about a risk, one after the other. */
  List<Command> about(FoundRisk found, WorkshopView view) {
    List<Command> deeds = new ArrayList<>();
    String id = found.risk().id();
    RiskScore suggested = found.suggested();
    RiskScore score = suggested == null ? new RiskScore(2, 2) : suggested;
    boolean lighter = random.nextInt(4) == 0 && score.likelihood() > 1;
    RiskScore decided = lighter ? new RiskScore(score.likelihood() - 1, score.severity()) : score;
    deeds.add(new Command.WeighRisk(id, weighing(decided, lighter)));
    int level = guide.scales().levels().indexOf(guide.scales().level(decided));
    deeds.add(
        new Command.EvaluateRisk(
            id,
            new RiskEvaluation(
                ACCIDENTS.contains(id) ? Origin.ACCIDENT_OR_MISUSE : Origin.DESIGN_CHOICE,
                level == 0 ? Acceptable.YES : Acceptable.NO)));
    if (level > 0) {
      deeds.addAll(measures(found, view, level));
    }
    return deeds;
  }

  private RiskWeighing weighing(RiskScore decided, boolean lighter) {
    return new RiskWeighing(
        decided,
        texts.of(deck.draw(lighter ? WeighingText.lighter() : WeighingText.asProposed())),
        duties.someRole(),
        decided.product() > 8 ? texts.of(deck.draw(WeighingText.raising())) : "",
        lighter ? texts.of(deck.draw(WeighingText.lowering())) : "");
  }

  /** One measure, or two against a grave risk: those agreed already first. */
  private List<Command> measures(FoundRisk found, WorkshopView view, int level) {
    String risk = found.risk().id();
    List<Measure> possible = new ArrayList<>();
    for (TreatedObservation observation : view.results().observations()) {
      catalogue
          .agreedWith(observation)
          .filter(measure -> measure.reduces().contains(risk))
          .ifPresent(possible::add);
    }
    possible.addAll(found.measures());
    possible.addAll(catalogue.against(risk));
    return possible.stream()
        .distinct()
        .limit(level > 1 ? 2 : 1)
        .<Command>map(measure ->
            new Command.DecideMeasure(
                measure.id(),
                decision(measure, view).lowering(risk, new Steps(1, random.nextInt(4) / 3))))
        .toList();
  }

  /** What was decided about it already; else who does it by when, as the observation has it. */
  private MeasureDecision decision(Measure measure, WorkshopView view) {
    return view.measure(measure.id())
        .map(TakenMeasure::decision)
        .or(() ->
            view.results().observations().stream()
                .filter(o -> catalogue.agreedWith(o).filter(measure::equals).isPresent())
                .findFirst()
                .map(o ->
                    MeasureDecision.planned("").doneBy(o.decision().owner(), o.decision().by())))
        .orElseGet(this::fresh);
  }

  private MeasureDecision fresh() {
    MeasureDecision planned =
        MeasureDecision.planned("").doneBy(duties.someRole(), duties.someDay());
    return switch (random.nextInt(5)) {
      case 0 -> planned.doneBy(planned.owner(), null).in(MeasureState.IN_PLACE);
      case 1 -> planned.in(MeasureState.PARTLY_IN_PLACE).because(texts.of(WeighingText.PARTLY));
      default -> planned;
    };
  }
}
