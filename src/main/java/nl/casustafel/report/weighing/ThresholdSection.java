package nl.casustafel.report.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.casefile.DpiaPrefill;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdHint;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdText;
import nl.casustafel.workshop.threshold.TreatedThreshold;

/** Whether a DPIA is required: what follows, every reason, what was decided and confirmed. */
public final class ThresholdSection {
  private ThresholdSection() {}

  public static Section of(Reading reading) {
    TreatedThreshold threshold = reading.view().results().threshold();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.LEAD, threshold.sentence(reading.texts())));
    DpiaPrefill.Expectation expected = reading.caseTemplate().prefill().expectation();
    if (expected != null) {
      blocks.add(
          new Block.Paragraph(
              Tone.QUIET,
              reading.say(ThresholdSectionText.CASE_EXPECTS, reading.say(expected.why()))));
    }
    if (!threshold.isUntouched()) {
      reasons(threshold, reading).ifPresent(blocks::add);
      blocks.add(decision(threshold, reading));
      confirmed(threshold, reading).ifPresent(blocks::add);
      list(ThresholdSectionText.SAID_NO, said(threshold, Tick.NO), reading).ifPresent(blocks::add);
      List<ThresholdPoint> open = threshold.points().filter(point -> !point.judged()).toList();
      list(ThresholdSectionText.NOT_CONFIRMED, open, reading).ifPresent(blocks::add);
    }
    return new Section(
        "threshold",
        reading.say(ThresholdSectionText.HEADING),
        Basis.of(reading, ReportPlace.THRESHOLD),
        blocks);
  }

  private static List<ThresholdPoint> said(TreatedThreshold threshold, Tick tick) {
    return threshold.points().filter(point -> point.tick() == tick).toList();
  }

  /** The reasons; none where nothing that was confirmed asks for a DPIA and points are open. */
  private static Optional<Block> reasons(TreatedThreshold threshold, Reading reading) {
    if (threshold.finding().nothingYet()) {
      return Optional.empty();
    }
    List<List<Phrase>> rows =
        threshold.finding().reasons().stream()
            .map(reason ->
                List.of(
                    Phrase.of(reading.say(reason.rule().reason())),
                    Phrase.of(reading.say(reason.rule().resultInWords())),
                    several(reason.points(), reading)))
            .toList();
    return Optional.of(
        new Block.Group(
            reading.say(ThresholdSectionText.REASONS),
            List.of(
                new Block.Table(
                    reading.say(ThresholdSectionText.REASONS_CAPTION),
                    List.of(
                        Column.of(reading.say(ThresholdSectionText.REASON), 30),
                        Column.of(reading.say(ThresholdSectionText.RESULT), 24),
                        Column.of(reading.say(ThresholdSectionText.POINTS), 46)),
                    rows))));
  }

  private static Phrase several(List<ThresholdPoint> points, Reading reading) {
    return points.isEmpty()
        ? Phrase.of("–")
        : new Phrase.Several(
            points.stream().map(point -> Phrase.of(reading.say(point.words()))).toList());
  }

  private static Block decision(TreatedThreshold threshold, Reading reading) {
    ThresholdDecision decision = threshold.decision();
    ThresholdDecision.Choice choice = decision.choice();
    List<Block> blocks = new ArrayList<>();
    if (choice == null) {
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(ThresholdSectionText.NO_DECISION)));
    }
    List<Fact> facts = new ArrayList<>();
    fact(
        facts,
        ThresholdSectionText.DECIDED,
        choice == null ? "" : reading.say(ThresholdText.of(choice)),
        reading);
    fact(facts, ThresholdSectionText.WHY, decision.reason(), reading);
    fact(facts, ThresholdSectionText.BY, decision.by(), reading);
    fact(facts, ThresholdSectionText.ON, reading.date(decision.on()), reading);
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(reading.say(ThresholdSectionText.DECISION), facts));
    }
    threshold
        .warning()
        .ifPresent(words -> blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(words))));
    return new Block.Group(reading.say(ThresholdSectionText.DECISION), blocks);
  }

  private static void fact(
      List<Fact> facts, ThresholdSectionText name, String words, Reading reading) {
    if (!words.isBlank()) {
      facts.add(new Fact(reading.say(name), Phrase.of(words)));
    }
  }

  private static Optional<Block> confirmed(TreatedThreshold threshold, Reading reading) {
    List<List<Phrase>> rows =
        threshold
            .points()
            .filter(point -> point.tick() == Tick.YES || point.tick() == Tick.UNSURE)
            .map(point ->
                List.of(
                    Phrase.of(reading.say(point.words())),
                    Phrase.of(
                        reading.say(
                            point.tick() == Tick.YES ? ThresholdText.YES : ThresholdText.UNSURE)),
                    Phrase.of(proposed(point, reading))))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Group(
                reading.say(ThresholdSectionText.CONFIRMED),
                List.of(
                    new Block.Table(
                        reading.say(ThresholdSectionText.CONFIRMED_CAPTION),
                        List.of(
                            Column.of(reading.say(ThresholdSectionText.POINT), 56),
                            Column.of(reading.say(ThresholdSectionText.ANSWER), 14),
                            Column.of(reading.say(ThresholdSectionText.PROPOSED_BY), 30)),
                        rows))));
  }

  private static String proposed(ThresholdPoint point, Reading reading) {
    return point.hints().isEmpty()
        ? "–"
        : point.hints().stream()
            .map(hint -> words(hint, reading))
            .collect(Collectors.joining(", "));
  }

  private static String words(ThresholdHint hint, Reading reading) {
    return switch (hint) {
      case ThresholdHint.CaseSays ignored -> reading.say(ThresholdSectionText.BY_CASE);
      case ThresholdHint.CaseAsks ignored -> reading.say(ThresholdSectionText.LOOKED_AT);
      case ThresholdHint.FromAnswers from ->
          reading.say(ThresholdSectionText.BY_ANSWERS, from.questions().size());
      case ThresholdHint.InAnyCase always -> reading.say(always.why());
    };
  }

  private static Optional<Block> list(
      ThresholdSectionText heading, List<ThresholdPoint> points, Reading reading) {
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Group(
                reading.say(heading, points.size()),
                List.of(
                    new Block.Bullets(
                        points.stream()
                            .map(point -> Phrase.of(reading.say(point.words())))
                            .toList()))));
  }
}
