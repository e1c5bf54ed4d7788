package nl.casustafel.report.method;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.law.GuideStatus;
import nl.casustafel.guide.law.LawTopic;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.CompletenessWords;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;

/** How the workshop worked: method, scales, sources, status of the law, and what it is not. */
public final class MethodSection {
  private MethodSection() {}

  public static Section of(Reading reading, List<Section> before) {
    GuideStatus status = reading.guide().status();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Tone.TEXT,
            reading.say(ReportText.CONTENT_IS, reading.say(status.remarks().disclaimer()))));
    blocks.add(new Block.Group(reading.say(ReportText.VOTING), ScaleBlocks.voting(reading)));
    blocks.add(new Block.Group(reading.say(ReportText.SCALES), ScaleBlocks.risks(reading)));
    blocks.add(
        new Block.Group(
            reading.say(ReportText.LAW),
            List.of(
                new Block.Paragraph(
                    Tone.TEXT,
                    reading.say(ReportText.CHECKED_ON, reading.date(status.checkedOn()))),
                law(reading))));
    blocks.add(new Block.Group(reading.say(ReportText.MAPPING), mapping(reading)));
    String basis = Basis.of(reading, ReportPlace.SOURCES);
    List<Section> all = new ArrayList<>(before);
    all.add(new Section("method", reading.say(ReportText.METHOD), basis, blocks));
    blocks.add(
        new Block.Group(
            reading.say(ReportText.SOURCES), List.of(new SourceList(reading, all).table())));
    return new Section("method", reading.say(ReportText.METHOD), basis, blocks);
  }

  private static Block law(Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (LawTopic topic : reading.guide().status().law()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(topic.topic())),
              situation(topic, reading),
              Phrase.of(reading.say(topic.confidence()))));
    }
    return new Block.Table(
        reading.say(ReportText.LAW_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.TOPIC), 24),
            Column.of(reading.say(ReportText.SITUATION), 56),
            Column.of(reading.say(ReportText.CONFIDENCE), 20)),
        rows);
  }

  private static Phrase situation(LawTopic topic, Reading reading) {
    Phrase words = Phrase.of(reading.say(topic.situation()));
    String works = reading.cite(topic.references());
    return works.isEmpty() ? words : new Phrase.Several(List.of(words, new Phrase.Quiet(works)));
  }

  private static List<Block> mapping(Reading reading) {
    CompletenessWords completeness = new CompletenessWords(reading);
    List<List<Phrase>> rows = new ArrayList<>();
    for (ReportSection section : reading.guide().reference().report()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(section.name())),
              Phrase.of(Basis.provision(reading, section)),
              Phrase.of(String.join(", ", section.rijksmodel())),
              Phrase.of(completeness.of(section))));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            reading.say(ReportText.MAPPING_CAPTION, reading.say(ReportText.COUNTED_WHERE_IT_FILLS)),
            List.of(
                Column.of(reading.say(ReportText.DPIA_PART), 38),
                Column.of(reading.say(ReportText.PROVISION), 20),
                Column.of(reading.say(ReportText.RIJKSMODEL), 14),
                Column.of(reading.say(ReportText.IN_THIS_SESSION), 28)),
            rows));
    reading
        .remarks()
        .reporting()
        .notes()
        .forEach(note -> blocks.add(new Block.Paragraph(Tone.QUIET, reading.say(note))));
    return blocks;
  }
}
