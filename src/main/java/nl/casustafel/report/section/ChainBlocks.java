package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.CaseStory;
import nl.casustafel.guide.ChainStepText;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;

/** The chain as a picture with this case's data on it, and the same in a table. */
final class ChainBlocks {
  private ChainBlocks() {}

  static List<Block> of(Reading reading) {
    return List.of(drawing(reading), table(reading));
  }

  private static Block drawing(Reading reading) {
    List<ChainDrawing.Step> steps =
        reading.guide().chain().steps().stream().map(step -> step(step, reading)).toList();
    List<String> words =
        steps.stream()
            .map(step ->
                step.present()
                    ? reading.say(ReportText.STEP_IN_WORDS, step.name(), step.data(), step.by())
                    : reading.say(ReportText.STEP_ABSENT_IN_WORDS, step.name()))
            .toList();
    return new ChainDrawing(
        reading.say(ReportText.CHAIN_IN_WORDS) + " " + String.join(" ", words),
        reading.say(
            steps.stream().allMatch(ChainDrawing.Step::present)
                ? ReportText.CHAIN_CAPTION
                : ReportText.CHAIN_CAPTION_ABSENT),
        steps);
  }

  private static ChainDrawing.Step step(ChainStepText step, Reading reading) {
    List<CaseStory.DataFlow> flows = flows(step, reading);
    String name = reading.say(step.name());
    if (flows.isEmpty()) {
      return new ChainDrawing.Step(name, false, "", reading.say(ReportText.NO_DATA_HERE));
    }
    return new ChainDrawing.Step(
        name,
        true,
        joined(flows.stream().map(flow -> reading.say(flow.by())).toList()),
        joined(flows.stream().map(flow -> reading.say(flow.data())).toList()));
  }

  private static String joined(List<String> texts) {
    return String.join("; ", texts.stream().distinct().toList());
  }

  private static List<CaseStory.DataFlow> flows(ChainStepText step, Reading reading) {
    return reading.caseTemplate().story().dataFlow().stream()
        .filter(flow -> flow.step() == step.step())
        .toList();
  }

  private static Block table(Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (ChainStepText step : reading.guide().chain().steps()) {
      for (CaseStory.DataFlow flow : flows(step, reading)) {
        rows.add(
            List.of(
                Phrase.of(reading.say(step.name())),
                Phrase.of(reading.say(flow.what())),
                Phrase.of(reading.say(flow.data())),
                Phrase.of(reading.say(flow.people())),
                Phrase.of(reading.say(flow.by()))));
      }
    }
    return new Block.Table(
        reading.say(ReportText.CHAIN_TABLE_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.STEP), 18),
            Column.of(reading.say(ReportText.WHAT_HAPPENS), 23),
            Column.of(reading.say(ReportText.DATA), 23),
            Column.of(reading.say(ReportText.ABOUT_WHOM), 17),
            Column.of(reading.say(ReportText.BY_WHOM), 19)),
        rows);
  }
}
