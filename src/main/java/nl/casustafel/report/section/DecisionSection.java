package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.AnswerPhrases;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.progress.Coverage;

/** Room for what the workshop cannot give: the DPO's advice and the controller's decision. */
final class DecisionSection {
  private DecisionSection() {}

  static Section of(Reading reading) {
    List<List<Phrase>> rows =
        List.of(
            row(reading, ReportText.DPO_ADVICE, ReportText.DPO, ReportPlace.DPO),
            row(reading, ReportText.CONSULTATION, ReportText.CONTROLLER, ReportPlace.RESIDUAL),
            row(
                reading,
                ReportText.CONTROLLER_DECISION,
                ReportText.CONTROLLER,
                ReportPlace.DECISION));
    boolean recorded = rows.stream().anyMatch(row -> row.getLast() instanceof Phrase.Several);
    String lead =
        reading.say(ReportText.DECISION_LEAD)
            + " "
            + reading.say(recorded ? ReportText.DECISION_RECORDED : ReportText.DECISION_UNTREATED);
    return new Section(
        "decision",
        reading.say(ReportText.DECISION),
        Basis.of(reading, ReportPlace.DPO, ReportPlace.RESIDUAL, ReportPlace.DECISION),
        List.of(
            new Block.Paragraph(Tone.LEAD, lead),
            new Block.Table(
                reading.say(ReportText.DECISION_CAPTION),
                List.of(
                    Column.of(reading.say(ReportText.DECISION_WHAT), 28),
                    Column.of(reading.say(ReportText.DECISION_BY), 32),
                    Column.of(reading.say(ReportText.DECISION_TEXT), 40)),
                rows)));
  }

  private static List<Phrase> row(
      Reading reading, ReportText what, ReportText by, ReportPlace place) {
    return List.of(
        Phrase.of(reading.say(what)), Phrase.of(reading.say(by)), recorded(reading, place));
  }

  /** What the workshop recorded about it, with the questions that it answers. */
  private static Phrase recorded(Reading reading, ReportPlace place) {
    List<Phrase> lines = new ArrayList<>();
    reading.guide().reference().report().stream()
        .filter(section -> section.id().equals(place.id()))
        .flatMap(section -> section.filledFrom().stream())
        .flatMap(from -> reading.view().question(from).stream())
        .forEach(asked -> lines.addAll(answer(asked, reading)));
    if (lines.isEmpty()) {
      return Phrase.of(reading.say(ReportText.TO_FILL_IN));
    }
    lines.add(
        Phrase.of(
            reading.say(
                isMet(place, reading) ? ReportText.TO_CONFIRM : ReportText.REST_TO_FILL_IN)));
    return new Phrase.Several(lines);
  }

  /** Whether what the law asks for here is recorded, and not only something about it. */
  private static boolean isMet(ReportPlace place, Reading reading) {
    Coverage coverage = reading.view().coverage();
    List<Remarks.Minimum> asked =
        reading.remarks().reporting().minimum().stream()
            .filter(part -> part.sections().contains(place.id()))
            .toList();
    return !asked.isEmpty() && asked.stream().allMatch(part -> coverage.isMet(part.metBy()));
  }

  private static List<Phrase> answer(AskedQuestion asked, Reading reading) {
    AnswerValue value = asked.answer().value();
    if (value == null || (value instanceof AnswerValue.Words words && words.text().isBlank())) {
      return List.of();
    }
    return List.of(
        new Phrase.Quiet(reading.say(asked.question().wording().text())),
        AnswerPhrases.of(asked.question(), value, reading));
  }
}
