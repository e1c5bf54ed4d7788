package nl.casustafel.report.section;

import java.util.List;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;

/** Room for what the workshop cannot give: the DPO's advice and the controller's decision. */
final class DecisionSection {
  private DecisionSection() {}

  static Section of(Reading reading) {
    String empty = reading.say(ReportText.TO_FILL_IN);
    return new Section(
        "decision",
        reading.say(ReportText.DECISION),
        Basis.of(reading, "rep-dpo", "rep-residual", "rep-decision"),
        List.of(
            new Block.Paragraph(Tone.LEAD, reading.say(ReportText.DECISION_LEAD)),
            new Block.Table(
                reading.say(ReportText.DECISION_CAPTION),
                List.of(
                    Column.of(reading.say(ReportText.DECISION_WHAT), 32),
                    Column.of(reading.say(ReportText.DECISION_BY), 32),
                    Column.of(reading.say(ReportText.DECISION_TEXT), 36)),
                List.of(
                    row(reading, ReportText.DPO_ADVICE, ReportText.DPO, empty),
                    row(reading, ReportText.CONSULTATION, ReportText.CONTROLLER, empty),
                    row(reading, ReportText.CONTROLLER_DECISION, ReportText.CONTROLLER, empty)))));
  }

  private static List<Phrase> row(Reading reading, ReportText what, ReportText by, String empty) {
    return List.of(Phrase.of(reading.say(what)), Phrase.of(reading.say(by)), Phrase.of(empty));
  }
}
