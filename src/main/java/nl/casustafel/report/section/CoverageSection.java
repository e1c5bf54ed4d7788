package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.Remarks;
import nl.casustafel.guide.Theme;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.workshop.Agenda;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.ThemeQuestions;
import nl.casustafel.workshop.TreatedObservation;

/** What the session treated and what it did not, counted and listed. */
final class CoverageSection {
  private CoverageSection() {}

  static Section of(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Tone.LEAD, reading.say(ReportText.COVERAGE_LEAD)));
    blocks.add(new Block.Group(reading.say(ReportText.DPIA_PARTS), List.of(minimum(reading))));
    blocks.add(new Block.Group(reading.say(ReportText.PARTS), List.of(parts(reading))));
    blocks.add(themes(reading));
    blocks.add(notTreated(reading));
    return new Section("coverage", reading.say(ReportText.COVERAGE), "", blocks);
  }

  private static Block minimum(Reading reading) {
    Completeness completeness = new Completeness(reading);
    List<List<Phrase>> rows = new ArrayList<>();
    for (Remarks.Minimum part : reading.remarks().reporting().minimum()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(part.text())),
              Phrase.of(reading.cite(List.of(part.reference()))),
              Phrase.of(completeness.of(part.sections()))));
    }
    return new Block.Table(
        reading.say(ReportText.DPIA_PARTS_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.DPIA_PART), 30),
            Column.of(reading.say(ReportText.PROVISION), 18),
            Column.of(reading.say(ReportText.IN_THIS_SESSION), 52)),
        rows);
  }

  private static Block parts(Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (Agenda.Line line : reading.view().agenda().lines()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(ReportText.of(line.part()))),
              Phrase.of(line.items() == 0 ? "–" : reading.number(line.items())),
              Phrase.of(line.items() == 0 ? "–" : reading.number(line.treated())),
              Phrase.of(reading.say(ReportText.MINUTES, line.plannedMinutes())),
              Phrase.of(reading.say(ReportText.MINUTES, line.minutesSpent()))));
    }
    return new Block.Table(
        reading.say(ReportText.PARTS_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.PART), 36),
            Column.numbers(reading.say(ReportText.ITEMS), 16),
            Column.numbers(reading.say(ReportText.TREATED_COUNT), 16),
            Column.numbers(reading.say(ReportText.PLANNED), 16),
            Column.numbers(reading.say(ReportText.SPENT), 16)),
        rows);
  }

  private static Block themes(Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    List<ThemeQuestions> asked = reading.results().themes();
    for (ThemeQuestions of : asked) {
      int all = of.questions().size();
      rows.add(
          List.of(
              Phrase.of(reading.say(of.theme().name())),
              Phrase.of(reading.number(all)),
              Phrase.of(reading.number(of.answered())),
              Phrase.of(reading.number(all - of.answered()))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            reading.say(ReportText.THEMES_CAPTION),
            List.of(
                Column.of(reading.say(ReportText.THEME), 46),
                Column.numbers(reading.say(ReportText.ASKED), 16),
                Column.numbers(reading.say(ReportText.TREATED_COUNT), 16),
                Column.numbers(reading.say(ReportText.NOT_TREATED_COUNT), 22)),
            rows));
    List<String> outside = outside(reading, asked);
    if (!outside.isEmpty()) {
      String names = String.join(", ", outside);
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(ReportText.THEMES_NOT_ASKED, names)));
    }
    return new Block.Group(reading.say(ReportText.THEMES), blocks);
  }

  private static List<String> outside(Reading reading, List<ThemeQuestions> asked) {
    List<Theme> inside = asked.stream().map(ThemeQuestions::theme).toList();
    return reading.guide().questions().themes().stream()
        .filter(theme -> !inside.contains(theme))
        .map(theme -> reading.say(theme.name()))
        .toList();
  }

  private static Block notTreated(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    List<TreatedObservation> observations =
        reading.results().observations().stream().filter(o -> !o.treated()).toList();
    if (!observations.isEmpty()) {
      blocks.add(
          new Block.Group(
              reading.say(ReportText.OBSERVATIONS),
              List.of(
                  new Block.Bullets(
                      observations.stream()
                          .map(o -> Phrase.of(ObservationSection.numbered(o, reading)))
                          .toList()))));
    }
    reading.results().themes().stream()
        .filter(of -> of.answered() < of.questions().size())
        .forEach(of ->
            blocks.add(
                new Block.Group(reading.say(of.theme().name()), List.of(open(of, reading)))));
    if (blocks.isEmpty()) {
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(ReportText.ALL_TREATED)));
    }
    return new Block.Group(reading.say(reading.remarks().reporting().notTreated()), blocks);
  }

  /** The questions of a theme that were asked and not answered. */
  static Block open(ThemeQuestions of, Reading reading) {
    return new Block.Bullets(
        of.questions().stream()
            .filter(asked -> !asked.answered())
            .map(AskedQuestion::question)
            .map(question -> Phrase.of(reading.say(question.wording().text())))
            .toList());
  }
}
