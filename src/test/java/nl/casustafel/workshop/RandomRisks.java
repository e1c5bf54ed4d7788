package nl.casustafel.workshop;

import java.util.List;
import java.util.Random;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.jspecify.annotations.Nullable;

/** What a group decides about risks and measures at random. */
record RandomRisks(WorkshopView view, Random random) {

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String risk() {
    List<FoundRisk> found = view.results().risks();
    return found.isEmpty() || random.nextInt(4) == 0
        ? any(view.content().guide().risks().risks()).id()
        : any(found).risk().id();
  }

  private @Nullable RiskScore score() {
    return random.nextInt(4) == 0
        ? null
        : new RiskScore(1 + random.nextInt(4), 1 + random.nextInt(4));
  }

  Command deed() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Command.WeighRisk(risk(), RiskWeighing.of(score(), "omdat"));
      case 2 ->
          new Command.EvaluateRisk(
              risk(), RiskEvaluation.NONE.from(RiskEvaluation.Origin.DESIGN_CHOICE));
      case 3 ->
          new Command.DecideResidual(
              risk(), any(List.of(Stage.values())), new ResidualDecision(score(), "anders", "FG"));
      case 4 -> new Command.WriteRisk(new OwnRisk("risk-" + random.nextInt(3), "Stilte", ""));
      case 5 -> new Command.RemoveRisk("risk-" + random.nextInt(3));
      case 6 -> new Command.RemoveMeasure(measure());
      default -> decide(measure());
    };
  }

  private String measure() {
    List<Measure> known = view.content().guide().risks().measures();
    return random.nextBoolean() ? known.get(random.nextInt(6)).id() : "m-" + random.nextInt(3);
  }

  private Command decide(String measure) {
    MeasureDecision decision =
        view.measure(measure).map(TakenMeasure::decision).orElse(MeasureDecision.planned("doen"));
    return new Command.DecideMeasure(
        measure,
        decision
            .in(any(List.of(MeasureState.values())))
            .lowering(
                risk(),
                random.nextInt(5) == 0 ? null : new Steps(random.nextInt(3), random.nextInt(3))));
  }
}
