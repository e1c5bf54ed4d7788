package nl.casustafel.report.weighing;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;

/** The way through a flow as a picture, and the same in a table with reasons and sources. */
final class FlowBlocks {
  private FlowBlocks() {}

  static Block drawing(TreatedFlow flow, Reading reading) {
    List<FlowStop> stops = flow.walk().stops();
    List<String> words = new ArrayList<>();
    words.add(reading.say(FlowSectionText.PICTURE_WORDS, reading.say(flow.flow().title())));
    stops.forEach(stop -> words.add(inWords(stop, flow, reading)));
    return new FlowDrawing(
        String.join(" ", words),
        reading.say(FlowSectionText.PICTURE_CAPTION),
        stops.stream().map(stop -> stop(stop, flow, reading)).toList());
  }

  private static String inWords(FlowStop stop, TreatedFlow flow, Reading reading) {
    String text = reading.say(stop.node().text());
    if (stop.outcome().isPresent()) {
      String name = FlowSection.name(stop.outcome().get(), reading);
      return isEnd(stop, flow)
          ? reading.say(FlowSectionText.OUTCOME_IN_WORDS, name, text)
          : reading.say(
              FlowSectionText.OUTCOME_WITHIN_IN_WORDS,
              reading.say(stop.where().flow().name()),
              name,
              text);
    }
    int number = stop.where().at() + 1;
    return stop.answer()
        .map(answer ->
            reading.say(FlowSectionText.STOP_IN_WORDS, number, text, reading.say(answer.text())))
        .orElseGet(() -> reading.say(FlowSectionText.STOP_OPEN_IN_WORDS, number, text));
  }

  private static boolean isEnd(FlowStop stop, TreatedFlow flow) {
    return stop.equals(flow.walk().here());
  }

  private static FlowDrawing.Stop stop(FlowStop stop, TreatedFlow flow, Reading reading) {
    String text = reading.say(stop.node().text());
    if (stop.outcome().isPresent()) {
      boolean end = isEnd(stop, flow);
      String name = FlowSection.name(stop.outcome().get(), reading);
      return new FlowDrawing.Stop(
          end ? name : within(FlowSectionText.OUTCOME_WITHIN, name, stop, reading),
          text,
          "",
          end ? FlowDrawing.Kind.OUTCOME : FlowDrawing.Kind.OUTCOME_WITHIN);
    }
    int number = stop.where().at() + 1;
    boolean own = stop.where().flow().equals(flow.flow());
    return new FlowDrawing.Stop(
        own
            ? reading.say(FlowSectionText.QUESTION_NUMBER, number)
            : within(FlowSectionText.QUESTION_WITHIN, number, stop, reading),
        text,
        stop.answer()
            .map(DecisionFlow.Answer::text)
            .map(reading::say)
            .orElseGet(() -> reading.say(FlowSectionText.NOT_ANSWERED)),
        kind(stop));
  }

  private static String within(
      FlowSectionText words, Object first, FlowStop stop, Reading reading) {
    return reading.say(words, first, reading.say(stop.where().flow().name()));
  }

  private static FlowDrawing.Kind kind(FlowStop stop) {
    if (stop.answer().isEmpty()) {
      return FlowDrawing.Kind.OPEN;
    }
    return stop.where().level() == 0 ? FlowDrawing.Kind.QUESTION : FlowDrawing.Kind.QUESTION_WITHIN;
  }

  static Block table(TreatedFlow flow, Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (FlowStop stop : flow.walk().stops()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(stop.node().text())),
              said(stop, reading),
              Phrase.of(stop.given().reason()),
              new Phrase.Quiet(reading.cite(stop.node().sources()))));
    }
    return new Block.Table(
        reading.say(FlowSectionText.TABLE_CAPTION),
        List.of(
            Column.of(reading.say(FlowSectionText.QUESTION), 34),
            Column.of(reading.say(FlowSectionText.ANSWER), 20),
            Column.of(reading.say(FlowSectionText.REASON), 19),
            Column.of(reading.say(FlowSectionText.SOURCES), 27)),
        rows);
  }

  private static Phrase said(FlowStop stop, Reading reading) {
    if (stop.outcome().isPresent()) {
      return Phrase.strong(
          reading.say(FlowSectionText.OUTCOME)
              + ": "
              + FlowSection.name(stop.outcome().get(), reading));
    }
    return stop.answer()
        .map(answer -> Phrase.strong(reading.say(answer.text())))
        .orElseGet(() -> new Phrase.Quiet(reading.say(FlowSectionText.NOT_ANSWERED)));
  }
}
