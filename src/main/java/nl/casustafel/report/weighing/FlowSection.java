package nl.casustafel.report.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;

/** The decision flows that the group walked, each way as a picture and a table, and the others. */
public final class FlowSection {
  private FlowSection() {}

  public static Section of(Reading reading) {
    List<TreatedFlow> flows = reading.results().flows();
    List<Block> blocks = new ArrayList<>();
    List<TreatedFlow> begun = flows.stream().filter(TreatedFlow::begun).toList();
    if (begun.isEmpty()) {
      blocks.add(new Block.Paragraph(Tone.LEAD, reading.say(FlowSectionText.NONE_WALKED)));
    } else {
      blocks.add(new Block.Paragraph(Tone.LEAD, lead(flows, reading)));
      blocks.add(overview(flows, reading));
      begun.forEach(flow -> blocks.add(group(flow, reading)));
    }
    left(flows, reading).ifPresent(blocks::add);
    return new Section("flows", reading.say(FlowSectionText.FLOWS), Basis.ofFlows(reading), blocks);
  }

  private static String lead(List<TreatedFlow> flows, Reading reading) {
    List<TreatedFlow> fitting = flows.stream().filter(TreatedFlow::fits).toList();
    return reading.say(
        FlowSectionText.LEAD,
        fitting.size(),
        count(fitting, Headway.DONE),
        count(fitting, Headway.BEGUN),
        flows.stream().filter(flow -> !flow.fits() && flow.begun()).count());
  }

  private static long count(List<TreatedFlow> flows, Headway headway) {
    return flows.stream().filter(flow -> flow.headway() == headway).count();
  }

  private static Block overview(List<TreatedFlow> flows, Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (TreatedFlow flow : flows) {
      if (flow.fits() || flow.begun()) {
        rows.add(
            List.of(
                Phrase.of(reading.say(flow.flow().title())),
                Phrase.of(reading.say(state(flow))),
                Phrase.of(
                    flow.walk()
                        .outcome()
                        .map(outcome -> name(outcome, reading))
                        .orElseGet(() -> reading.say(FlowSectionText.NO_OUTCOME)))));
      }
    }
    return new Block.Table(
        reading.say(FlowSectionText.OVERVIEW_CAPTION),
        List.of(
            Column.of(reading.say(FlowSectionText.FLOW), 48),
            Column.of(reading.say(FlowSectionText.STATE), 20),
            Column.of(reading.say(FlowSectionText.OUTCOME), 32)),
        rows);
  }

  private static FlowSectionText state(TreatedFlow flow) {
    return switch (flow.headway()) {
      case UNTOUCHED, SKIPPED -> FlowSectionText.NOT_WALKED;
      case BEGUN -> FlowSectionText.BEGUN;
      case DONE -> FlowSectionText.ENDED;
    };
  }

  /** What an outcome of this colour is called; never a verdict. */
  static String name(DecisionFlow.Outcome outcome, Reading reading) {
    return reading.say(reading.remarks().outcomes().of(outcome.colour()).name());
  }

  private static Block group(TreatedFlow flow, Reading reading) {
    List<Block> blocks = new ArrayList<>();
    flow.walk()
        .outcome()
        .ifPresentOrElse(
            outcome -> ended(outcome, reading, blocks),
            () ->
                blocks.add(
                    new Block.Paragraph(
                        Tone.TEXT,
                        reading.say(
                            FlowSectionText.STOPPED_AT,
                            reading.say(flow.walk().here().node().text())))));
    for (FlowStop stop : flow.walk().onTheWay()) {
      stop.outcome()
          .filter(outcome -> outcome.colour() == DecisionFlow.Colour.AMBER)
          .ifPresent(outcome -> blocks.add(onTheWay(stop, reading)));
    }
    scenario(flow, reading).ifPresent(blocks::add);
    blocks.add(FlowBlocks.drawing(flow, reading));
    blocks.add(FlowBlocks.table(flow, reading));
    return new Block.Group(reading.say(flow.flow().title()), blocks);
  }

  private static void ended(DecisionFlow.Outcome outcome, Reading reading, List<Block> blocks) {
    String meaning = reading.say(reading.remarks().outcomes().of(outcome.colour()).meaning());
    blocks.add(
        new Block.Note(
            Block.Kind.REMARK,
            name(outcome, reading),
            List.of(reading.say(outcome.text()), meaning)));
  }

  private static Block onTheWay(FlowStop stop, Reading reading) {
    return new Block.Paragraph(
        Tone.TEXT,
        reading.say(
            FlowSectionText.ON_THE_WAY,
            reading.say(stop.where().flow().name()),
            reading.say(stop.node().text())));
  }

  private static Optional<Block> scenario(TreatedFlow flow, Reading reading) {
    return reading.guide().chain().scenarios().stream()
        .filter(scenario -> scenario.id().equals(flow.walk().scenario()))
        .findFirst()
        .map(scenario ->
            new Block.Paragraph(
                Tone.TEXT,
                reading.say(
                    FlowSectionText.SCENARIO,
                    reading.say(scenario.name()),
                    reading.cite(scenario.references()))));
  }

  /** Those that were not walked, and of them first those that fit the case. */
  private static Optional<Block> left(List<TreatedFlow> flows, Reading reading) {
    List<TreatedFlow> left = flows.stream().filter(flow -> !flow.begun()).toList();
    List<Phrase> fitting =
        left.stream()
            .filter(TreatedFlow::fits)
            .map(flow -> Phrase.of(reading.say(flow.flow().title())))
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (!fitting.isEmpty()) {
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(FlowSectionText.LEFT_FITTING)));
      blocks.add(new Block.Bullets(fitting));
    }
    String others =
        left.stream()
            .filter(flow -> !flow.fits())
            .map(flow -> reading.say(flow.flow().name()))
            .collect(Collectors.joining("; "));
    if (!others.isEmpty()) {
      blocks.add(new Block.Paragraph(Tone.TEXT, reading.say(FlowSectionText.LEFT_OTHERS, others)));
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Group(reading.say(FlowSectionText.LEFT), blocks));
  }
}
