package nl.casustafel.report.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.report.reading.TreatmentText;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.Residue;
import org.jspecify.annotations.Nullable;

/**
 * How risks move from what they are before any measure to what is left of them, in pictures and in
 * a table, and the measures that move them.
 */
public final class RiskRegister {
  private static final int POINTS = 4;

  private RiskRegister() {}

  /** Nothing while all that there is are suggestions. */
  public static List<Block> of(Reading reading) {
    List<FoundRisk> risks = reading.results().risks();
    if (risks.stream().allMatch(RiskRegister::isOnlySuggested)) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(TreatmentText.MOVEMENT_MEANS)));
    blocks.add(drawing(risks, reading));
    blocks.add(movement(risks, reading));
    List<TakenMeasure> measures = reading.results().measures();
    blocks.add(
        measures.isEmpty()
            ? new Block.Paragraph(Tone.TEXT, reading.say(TreatmentText.NO_MEASURES_TAKEN))
            : measures(measures, reading));
    return blocks;
  }

  private static boolean isOnlySuggested(FoundRisk found) {
    return found.isUntouched() && !found.own();
  }

  private static Block drawing(List<FoundRisk> risks, Reading reading) {
    return new RiskDrawing(
        inWords(risks, reading),
        reading.say(TreatmentText.MOVEMENT_CAPTION),
        new RiskDrawing.Axes(
            reading.say(ReportText.LIKELIHOOD) + " ↑", reading.say(ReportText.SEVERITY) + " →"),
        List.of(
            grid(TreatmentText.INHERENT, risks, FoundRisk::score, reading),
            grid(TreatmentText.TODAY, risks, found -> found.residual().present().score(), reading),
            grid(
                TreatmentText.ONCE_DONE,
                risks,
                found -> found.residual().planned().score(),
                reading)));
  }

  /** Every number with its place, picture by picture, for who does not see them. */
  private static String inWords(List<FoundRisk> risks, Reading reading) {
    return String.join(
        " ",
        reading.say(TreatmentText.MOVEMENT_IN_WORDS),
        places(TreatmentText.INHERENT, risks, FoundRisk::score, reading),
        places(TreatmentText.TODAY, risks, found -> found.residual().present().score(), reading),
        places(
            TreatmentText.ONCE_DONE, risks, found -> found.residual().planned().score(), reading));
  }

  private static String places(
      TreatmentText name,
      List<FoundRisk> risks,
      Function<FoundRisk, @Nullable RiskScore> where,
      Reading reading) {
    List<String> places = new ArrayList<>();
    for (FoundRisk found : risks) {
      RiskScore score = where.apply(found);
      places.add(
          found.number()
              + " "
              + (score == null
                  ? reading.say(TreatmentText.NOT_WEIGHED)
                  : reading.say(TreatmentText.POINTS, score.likelihood(), score.severity())));
    }
    return reading.say(name) + ": " + String.join("; ", places) + ".";
  }

  private static RiskDrawing.Grid grid(
      TreatmentText name,
      List<FoundRisk> risks,
      Function<FoundRisk, @Nullable RiskScore> where,
      Reading reading) {
    Scales scales = reading.guide().scales();
    List<RiskDrawing.Cell> cells = new ArrayList<>();
    for (int likelihood = POINTS; likelihood >= 1; likelihood--) {
      for (int severity = 1; severity <= POINTS; severity++) {
        RiskScore score = new RiskScore(likelihood, severity);
        List<String> here =
            risks.stream()
                .filter(found -> score.equals(where.apply(found)))
                .map(FoundRisk::number)
                .toList();
        cells.add(
            new RiskDrawing.Cell(
                scales.levels().indexOf(scales.level(score)), String.join(" ", here)));
      }
    }
    return new RiskDrawing.Grid(reading.say(name), cells);
  }

  private static Block movement(List<FoundRisk> risks, Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (FoundRisk found : risks) {
      rows.add(
          List.of(
              Phrase.of(found.number() + " " + reading.say(found.risk().name())),
              score(found.score(), found.level(), found.weighing().score() != null, reading),
              score(found.residual().present(), found, reading),
              score(found.residual().planned(), found, reading)));
    }
    return new Block.Table(
        reading.say(TreatmentText.MOVEMENT_TABLE),
        List.of(
            Column.of(reading.say(ReportText.RISK), 37),
            Column.of(reading.say(TreatmentText.INHERENT), 21),
            Column.of(reading.say(TreatmentText.TODAY), 21),
            Column.of(reading.say(TreatmentText.ONCE_DONE), 21)),
        rows);
  }

  private static Phrase score(Residue left, FoundRisk found, Reading reading) {
    boolean decided = found.weighing().score() != null || left.decision().score() != null;
    return score(left.score(), left.level(), decided, reading);
  }

  private static Phrase score(
      @Nullable RiskScore score, @Nullable RiskLevel level, boolean decided, Reading reading) {
    if (score == null || level == null) {
      return Phrase.of(reading.say(TreatmentText.NOT_WEIGHED));
    }
    String points =
        reading.say(
            decided ? TreatmentText.POINTS : TreatmentText.POINTS_SUGGESTED,
            score.likelihood(),
            score.severity());
    return new Phrase.Several(List.of(reading.level(level), new Phrase.Quiet(points)));
  }

  private static Block measures(List<TakenMeasure> measures, Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (TakenMeasure measure : measures) {
      rows.add(
          List.of(
              Phrase.of(measure.number() + " " + reading.say(measure.name())),
              Phrase.of(TreatmentFacts.state(measure.decision(), reading)),
              Phrase.of(orDash(measure.decision().owner())),
              Phrase.of(orDash(reading.date(measure.decision().by()))),
              Phrase.of(orDash(against(measure, reading)))));
    }
    return new Block.Table(
        reading.say(TreatmentText.MEASURES_TAKEN_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.MEASURE), 32),
            Column.of(reading.say(ReportText.STATE), 18),
            Column.of(reading.say(ReportText.WHO), 22),
            Column.of(reading.say(ReportText.BY), 16),
            Column.of(reading.say(TreatmentText.AGAINST), 12)),
        rows);
  }

  private static String against(TakenMeasure measure, Reading reading) {
    return String.join(
        " ",
        reading.results().risks().stream()
            .filter(found -> measure.isAgainst(found.risk().id()))
            .map(FoundRisk::number)
            .toList());
  }

  private static String orDash(String text) {
    return text.isBlank() ? "–" : text;
  }
}
