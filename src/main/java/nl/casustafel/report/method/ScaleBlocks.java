package nl.casustafel.report.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.voting.VoteLabel;

/** What the numbers in the report mean: votes and their labels, scores and levels of risk. */
final class ScaleBlocks {
  private static final int HIGHEST_SCORE = 4;

  private ScaleBlocks() {}

  static List<Block> voting(Reading reading) {
    Scales.VoteWords votes = reading.guide().scales().votes();
    List<List<Phrase>> rows =
        Arrays.stream(VoteLabel.values())
            .map(VoteLabel::id)
            .map(id ->
                List.of(
                    Phrase.of(reading.word(votes.labels(), id)),
                    Phrase.of(reading.word(votes.meanings(), id))))
            .toList();
    return List.of(
        new Block.Paragraph(Tone.TEXT, VotingMethod.method(reading)),
        new Block.Table(
            reading.say(ReportText.LABELS_CAPTION),
            List.of(
                Column.of(reading.say(ReportText.LABEL), 30),
                Column.of(reading.say(ReportText.LABEL_MEANS), 70)),
            rows),
        new Block.Paragraph(Tone.QUIET, reading.say(votes.source())),
        new Block.Paragraph(Tone.QUIET, reading.cite(votes.references())));
  }

  static List<Block> risks(Reading reading) {
    Scales scales = reading.guide().scales();
    return List.of(
        new Block.Paragraph(Tone.TEXT, reading.say(reading.remarks().scoring().severity())),
        new Block.Table(
            reading.say(ReportText.SCALES_CAPTION),
            List.of(
                Column.of(reading.say(ReportText.SCORE), 10),
                Column.of(reading.say(ReportText.LIKELIHOOD), 34),
                Column.of(reading.say(ReportText.SEVERITY), 56)),
            IntStream.rangeClosed(1, HIGHEST_SCORE)
                .mapToObj(score -> score(score, scales, reading))
                .toList()),
        new Block.Table(
            reading.say(ReportText.LEVELS_CAPTION),
            List.of(
                Column.of(reading.say(ReportText.LEVEL), 44),
                Column.of(reading.say(ReportText.PRODUCT), 56)),
            scales.levels().stream().map(level -> level(level, reading)).toList()),
        new Block.Paragraph(Tone.QUIET, reading.say(reading.remarks().scoring().level())));
  }

  private static List<Phrase> score(int score, Scales scales, Reading reading) {
    return List.of(
        Phrase.of(reading.number(score)),
        Phrase.of(reading.word(scales.likelihood(), score)),
        Phrase.of(reading.word(scales.severity(), score)));
  }

  private static List<Phrase> level(RiskLevel level, Reading reading) {
    return List.of(
        reading.level(level),
        Phrase.of(reading.say(ReportText.PRODUCT_RANGE, level.lowest(), level.highest())));
  }
}
