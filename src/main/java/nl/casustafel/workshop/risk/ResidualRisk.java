package nl.casustafel.workshop.risk;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a risk: once all measures that are agreed work, and today. Of a measure that is
 * partly in place nothing counts today: points of a scale have no halves, and what helps in part is
 * for people to judge, who can decide otherwise. One that is only proposed counts nowhere. Pure.
 */
public record ResidualRisk(Residue planned, Residue present) {

  /** Which measures are thought to work. Stored by these names. */
  public enum Stage {
    /** All that are agreed. */
    PLANNED,
    /** Those that are in place. */
    PRESENT;

    /** Whether a measure in this state counts. */
    public boolean counts(MeasureState state) {
      return switch (this) {
        case PLANNED -> state.isAgreed();
        case PRESENT -> state == MeasureState.IN_PLACE;
      };
    }
  }

  /** What is left of a risk with these measures, but for what somebody decides otherwise. */
  static ResidualRisk of(
      @Nullable RiskScore inherent,
      List<Working> measures,
      Function<Stage, ResidualDecision> decided,
      Scales scales) {
    Function<Stage, Residue> residue =
        stage -> {
          RiskScore computed = lowered(inherent, measures, working -> stage.counts(working.state));
          Residue plain = new Residue(computed, decided.apply(stage), null);
          RiskScore score = plain.score();
          return new Residue(
              computed, plain.decision(), score == null ? null : scales.level(score));
        };
    return new ResidualRisk(residue.apply(Stage.PLANNED), residue.apply(Stage.PRESENT));
  }

  /** A measure as it bears on one risk. */
  record Working(MeasureState state, Steps steps) {}

  /** The measures as they bear on a risk; by how much is nothing where nobody has said so. */
  static List<Working> working(String risk, List<TakenMeasure> measures) {
    return measures.stream()
        .flatMap(measure ->
            measure.decision().on(risk).stream()
                .map(effect -> {
                  Steps steps = effect.steps();
                  return new Working(
                      measure.decision().state(), steps == null ? Steps.NONE : steps);
                }))
        .toList();
  }

  private static @Nullable RiskScore lowered(
      @Nullable RiskScore inherent, List<Working> measures, Predicate<Working> counts) {
    if (inherent == null) {
      return null;
    }
    List<Steps> steps = measures.stream().filter(counts).map(Working::steps).toList();
    return new RiskScore(
        lowered(inherent.likelihood(), steps.stream().mapToInt(Steps::likelihood)),
        lowered(inherent.severity(), steps.stream().mapToInt(Steps::severity)));
  }

  private static int lowered(int point, IntStream steps) {
    return Math.max(1, point - steps.sum());
  }

  public Residue at(Stage stage) {
    return switch (stage) {
      case PLANNED -> planned;
      case PRESENT -> present;
    };
  }
}
