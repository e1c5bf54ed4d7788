package nl.casustafel.report.section;

import java.util.List;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.ReportPlace;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.workshop.AskedQuestion;

/** Room for what the workshop cannot give: the DPO's advice and the controller's decision. */
final class DecisionSection {
  private DecisionSection() {}

  static Section of(Reading reading) {
    Phrase empty = Phrase.of(reading.say(ReportText.TO_FILL_IN));
    return new Section(
        "decision",
        reading.say(ReportText.DECISION),
        Basis.of(reading, ReportPlace.DPO, ReportPlace.RESIDUAL, ReportPlace.DECISION),
        List.of(
            new Block.Paragraph(Tone.LEAD, reading.say(ReportText.DECISION_LEAD)),
            new Block.Table(
                reading.say(ReportText.DECISION_CAPTION),
                List.of(
                    Column.of(reading.say(ReportText.DECISION_WHAT), 32),
                    Column.of(reading.say(ReportText.DECISION_BY), 32),
                    Column.of(reading.say(ReportText.DECISION_TEXT), 36)),
                List.of(
                    row(
                        reading,
                        ReportText.DPO_ADVICE,
                        ReportText.DPO,
                        recorded(reading, "dp-advice")),
                    row(
                        reading,
                        ReportText.CONSULTATION,
                        ReportText.CONTROLLER,
                        recorded(reading, "pc-residual")),
                    row(reading, ReportText.CONTROLLER_DECISION, ReportText.CONTROLLER, empty)))));
  }

  /** What the workshop recorded about it, with the question that it answers. */
  private static Phrase recorded(Reading reading, String question) {
    AskedQuestion asked = reading.view().question(question).orElse(null);
    AnswerValue value = asked == null ? null : asked.answer().value();
    if (asked == null || value == null) {
      return Phrase.of(reading.say(ReportText.TO_FILL_IN));
    }
    return new Phrase.Several(
        List.of(
            new Phrase.Quiet(reading.say(asked.question().wording().text())),
            AnswerWords.of(asked.question(), value, reading),
            Phrase.of(reading.say(ReportText.TO_CONFIRM))));
  }

  private static List<Phrase> row(Reading reading, ReportText what, ReportText by, Phrase text) {
    return List.of(Phrase.of(reading.say(what)), Phrase.of(reading.say(by)), text);
  }
}
