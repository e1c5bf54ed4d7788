package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.CompletenessWords;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.progress.Coverage;

/** What the session treated and what it did not, counted and listed. */
final class CoverageSection {
  /** In the sentence that counts the list: of an empty one nothing can be left. */
  private static final int NOTHING_TO_LEAVE = -1;

  private CoverageSection() {}

  static Section of(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.LEAD, counted(reading)));
    blocks.add(new Block.Group(reading.say(ReportText.DPIA_PARTS), List.of(minimum(reading))));
    blocks.add(new Block.Group(reading.say(ReportText.PARTS), TimeKept.of(reading)));
    blocks.add(themes(reading));
    blocks.addAll(LeftOpen.of(reading));
    return new Section("coverage", reading.say(ReportText.COVERAGE), "", blocks);
  }

  /** How much of the bank came up, what of the list was left, and what was not on it. */
  static String counted(Reading reading) {
    Coverage.Count count = reading.view().coverage().count();
    int listed = reading.results().progress().questionsAsked();
    return reading.say(
        ReportText.BANK_COUNTED,
        count.cameUp(),
        count.all(),
        count.answered(),
        count.open(),
        listed,
        listed == 0 ? NOTHING_TO_LEAVE : listed - count.cameUp(),
        count.all() - listed);
  }

  /** The same, and where to read what did not come up. */
  static String countedElsewhere(Reading reading) {
    String counted = counted(reading);
    return reading.view().coverage().count().notAsked() == 0
        ? counted
        : reading.say(ReportText.THE_REST_IS_LISTED, counted, reading.say(ReportText.COVERAGE));
  }

  private static Block minimum(Reading reading) {
    CompletenessWords completeness = new CompletenessWords(reading);
    List<List<Phrase>> rows = new ArrayList<>();
    for (Remarks.Minimum part : reading.remarks().reporting().minimum()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(part.text())),
              Phrase.of(reading.cite(List.of(part.reference()))),
              Phrase.of(completeness.of(part))));
    }
    return new Block.Table(
        reading.say(ReportText.DPIA_PARTS_CAPTION, reading.say(ReportText.COUNTED_WHERE_IT_FILLS)),
        List.of(
            Column.of(reading.say(ReportText.DPIA_PART), 30),
            Column.of(reading.say(ReportText.PROVISION), 18),
            Column.of(reading.say(ReportText.IN_THIS_SESSION), 52)),
        rows);
  }

  private static Block themes(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            reading.say(ReportText.THEMES_CAPTION),
            List.of(
                Column.of(reading.say(ReportText.THEME), 40),
                Column.numbers(reading.say(ReportText.ASKED), 13),
                Column.numbers(reading.say(ReportText.IS_ANSWERED), 16),
                Column.numbers(reading.say(ReportText.IS_OPEN), 12),
                Column.numbers(reading.say(ReportText.NOT_ASKED), 19)),
            counts(reading)));
    List<String> outside = outside(reading, reading.results().themes());
    if (!outside.isEmpty()) {
      String names = String.join(", ", outside);
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(ReportText.THEMES_NOT_ASKED, names)));
    }
    return new Block.Group(reading.say(ReportText.THEMES), blocks);
  }

  /** Of each theme that has questions: how many, answered, left open and not asked. */
  private static List<List<Phrase>> counts(Reading reading) {
    Coverage coverage = reading.view().coverage();
    List<List<Phrase>> rows = new ArrayList<>();
    for (QuestionTheme theme : reading.guide().questions().themes()) {
      Coverage.Count count =
          coverage.count(
              reading.guide().questions().all().stream()
                  .filter(question -> question.theme().equals(theme.id()))
                  .map(Question::id)
                  .toList());
      if (count.all() > 0) {
        rows.add(
            List.of(
                Phrase.of(reading.say(theme.name())),
                Phrase.of(reading.number(count.all())),
                Phrase.of(reading.number(count.answered())),
                Phrase.of(reading.number(count.open())),
                Phrase.of(reading.number(count.notAsked()))));
      }
    }
    return rows;
  }

  private static List<String> outside(Reading reading, List<ThemeQuestions> asked) {
    List<QuestionTheme> inside = asked.stream().map(ThemeQuestions::theme).toList();
    return reading.guide().questions().themes().stream()
        .filter(theme -> !inside.contains(theme))
        .map(theme -> reading.say(theme.name()))
        .toList();
  }
}
