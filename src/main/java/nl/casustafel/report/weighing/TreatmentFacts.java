package nl.casustafel.report.weighing;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.FactLines;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.report.reading.TreatmentText;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureEffect;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.Residue;
import nl.casustafel.workshop.risk.RiskEvaluation.Acceptable;
import nl.casustafel.workshop.risk.RiskEvaluation.Origin;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.jspecify.annotations.Nullable;

/** What the group decides about a risk beside its score, and what is done against it. */
public final class TreatmentFacts {
  private TreatmentFacts() {}

  /** Who decided and what for, where the risk comes from, whether it is acceptable as it is. */
  public static void judgement(FoundRisk found, FactLines lines) {
    Reading reading = lines.reading();
    RiskWeighing weighing = found.weighing();
    RiskScore decided = weighing.score();
    if (decided != null && weighing.reason().isBlank() && differs(found, decided)) {
      lines.add(ReportText.DECIDED_BECAUSE, reading.say(TreatmentText.NO_REASON));
    }
    lines.add(TreatmentText.WHO_DECIDED, weighing.decidedBy());
    lines.add(TreatmentText.RAISING, weighing.raising());
    lines.add(TreatmentText.LOWERING, weighing.lowering());
    Origin origin = found.evaluation().origin();
    Acceptable acceptable = found.evaluation().acceptable();
    if (decided != null || origin != null || acceptable != null) {
      lines.add(TreatmentText.RISK_ORIGIN, reading.say(words(origin)));
      lines.add(TreatmentText.ACCEPTABLE, reading.say(words(acceptable)));
    }
  }

  private static boolean differs(FoundRisk found, RiskScore decided) {
    return found.suggested() != null && !decided.equals(found.suggested());
  }

  private static TreatmentText words(@Nullable Origin origin) {
    return switch (origin) {
      case null -> TreatmentText.NOT_SAID;
      case DESIGN_CHOICE -> TreatmentText.DESIGN_CHOICE;
      case ACCIDENT_OR_MISUSE -> TreatmentText.ACCIDENT_OR_MISUSE;
    };
  }

  private static TreatmentText words(@Nullable Acceptable acceptable) {
    return switch (acceptable) {
      case null -> TreatmentText.NOT_SAID;
      case YES -> TreatmentText.ACCEPTABLE_YES;
      case NO -> TreatmentText.ACCEPTABLE_NO;
    };
  }

  /** The measures taken against it, and what they leave. */
  public static void treatment(FoundRisk found, FactLines lines) {
    Reading reading = lines.reading();
    List<TakenMeasure> measures = found.treatment().measures();
    lines.add(
        TreatmentText.MEASURES_TAKEN,
        measures.stream()
            .map(measure -> Phrase.of(measure(measure, found.risk().id(), reading)))
            .toList());
    if (found.weighing().score() != null && measures.isEmpty()) {
      lines.add(TreatmentText.MEASURES_TAKEN, reading.say(TreatmentText.NO_MEASURES_TAKEN));
    }
    left(TreatmentText.LEFT_TODAY, found.residual().present(), found, lines);
    left(TreatmentText.LEFT_ONCE_DONE, found.residual().planned(), found, lines);
  }

  private static String measure(TakenMeasure measure, String risk, Reading reading) {
    MeasureDecision decision = measure.decision();
    Steps steps = decision.on(risk).map(MeasureEffect::steps).orElse(null);
    String effect =
        steps == null
            ? reading.say(TreatmentText.EFFECT_NOT_SAID)
            : reading.say(TreatmentText.EFFECT, steps.likelihood(), steps.severity());
    return measure.number()
        + " "
        + reading.say(measure.name())
        + ": "
        + state(decision, reading)
        + "; "
        + effect;
  }

  /** How far a measure is, with why it is rejected or what is said of it. */
  static String state(MeasureDecision decision, Reading reading) {
    String state = reading.say(words(decision.state()));
    if (decision.reason().isBlank()) {
      return decision.state() == MeasureState.REJECTED
          ? state + ": " + reading.say(TreatmentText.NO_REASON)
          : state;
    }
    return state + ": " + decision.reason();
  }

  private static TreatmentText words(MeasureState state) {
    return switch (state) {
      case PROPOSED -> TreatmentText.PROPOSED;
      case PLANNED -> TreatmentText.MEASURE_PLANNED;
      case PARTLY_IN_PLACE -> TreatmentText.PARTLY_IN_PLACE;
      case IN_PLACE -> TreatmentText.IN_PLACE;
      case REJECTED -> TreatmentText.REJECTED;
    };
  }

  private static void left(TreatmentText name, Residue left, FoundRisk found, FactLines lines) {
    RiskScore score = left.score();
    RiskLevel level = left.level();
    boolean said = left.decision().score() != null;
    if (score == null || level == null || (found.treatment().measures().isEmpty() && !said)) {
      return;
    }
    Reading reading = lines.reading();
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(reading.level(level));
    phrases.add(Phrase.of(reading.say(TreatmentText.POINTS, score.likelihood(), score.severity())));
    if (said) {
      phrases.add(Phrase.of(otherwise(left, reading)));
    }
    lines.add(name, phrases);
  }

  private static String otherwise(Residue left, Reading reading) {
    RiskScore computed = left.computed();
    String by = left.decision().decidedBy();
    String why = left.decision().reason();
    return reading.say(
        TreatmentText.LEFT_OTHERWISE,
        by.isBlank() ? reading.say(TreatmentText.NOT_SAID) : by,
        why.isBlank() ? reading.say(TreatmentText.NO_REASON) : why,
        computed == null
            ? "–"
            : reading.say(TreatmentText.POINTS, computed.likelihood(), computed.severity()));
  }
}
