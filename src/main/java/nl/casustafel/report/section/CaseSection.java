package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.CaseStory;
import nl.casustafel.casefile.Origin;
import nl.casustafel.guide.Chain;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Column;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import nl.casustafel.report.block.Section;
import nl.casustafel.report.reading.Basis;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.report.reading.ReportText;

/** The case: its story, who takes part, how data pass the chain, and what is missing. */
final class CaseSection {
  private CaseSection() {}

  static Section of(Reading reading) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(Tone.LEAD, reading.say(reading.caseTemplate().titles().summary())));
    blocks.add(new Block.Group(reading.say(ReportText.BACKGROUND), background(reading)));
    blocks.add(new Block.Group(reading.say(ReportText.CHAIN), ChainBlocks.of(reading)));
    CaseStory story = reading.caseTemplate().story();
    if (!story.actors().isEmpty()) {
      blocks.add(new Block.Group(reading.say(ReportText.ACTORS), List.of(actors(reading))));
    }
    if (!story.missing().isEmpty()) {
      blocks.add(new Block.Group(reading.say(ReportText.MISSING), List.of(missing(reading))));
    }
    return new Section(
        "case",
        reading.say(ReportText.CASE_AND_CHAIN),
        Basis.of(reading, ReportPlace.PROPOSAL, ReportPlace.PROCESSING, ReportPlace.PARTIES),
        blocks);
  }

  /** Paragraphs of one origin that follow one another stand together. */
  private static List<Block> background(Reading reading) {
    List<Block> notes = new ArrayList<>();
    List<String> together = new ArrayList<>();
    List<CaseStory.Paragraph> paragraphs = reading.caseTemplate().story().background();
    for (int i = 0; i < paragraphs.size(); i++) {
      CaseStory.Paragraph paragraph = paragraphs.get(i);
      together.add(reading.say(paragraph.text()));
      boolean last = i + 1 == paragraphs.size();
      if (last || paragraphs.get(i + 1).origin() != paragraph.origin()) {
        notes.add(note(paragraph.origin(), together, reading));
        together.clear();
      }
    }
    return notes;
  }

  private static Block note(Origin origin, List<String> paragraphs, Reading reading) {
    Block.Kind kind =
        switch (origin) {
          case SOURCE -> Block.Kind.SOURCE;
          case AUTHORED -> Block.Kind.AUTHORED;
        };
    return new Block.Note(kind, origin(origin, reading), paragraphs);
  }

  private static String origin(Origin origin, Reading reading) {
    return switch (origin) {
      case SOURCE -> reading.say(ReportText.FROM_SOURCE);
      case AUTHORED -> reading.say(ReportText.AUTHORED);
    };
  }

  private static String origin(CaseStory.MissingPoint point, Reading reading) {
    String origin = origin(point.origin(), reading);
    return point.place().isEmpty() ? origin : origin + ": " + reading.cite(List.of(point.place()));
  }

  private static Block actors(Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (CaseStory.Actor actor : reading.caseTemplate().story().actors()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(actor.name())),
              Phrase.of(reading.say(actor.gdprRole())),
              Phrase.of(chainRoles(actor, reading))));
    }
    return new Block.Table(
        reading.say(ReportText.ACTORS_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.ACTOR), 34),
            Column.of(reading.say(ReportText.GDPR_ROLE), 38),
            Column.of(reading.say(ReportText.CHAIN_ROLE), 28)),
        rows);
  }

  private static String chainRoles(CaseStory.Actor actor, Reading reading) {
    List<String> names =
        reading.guide().chain().roles().stream()
            .filter(role -> actor.aiRoles().contains(role.id()))
            .map(Chain.Entry::name)
            .map(reading::say)
            .toList();
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  private static Block missing(Reading reading) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (CaseStory.MissingPoint point : reading.caseTemplate().story().missing()) {
      rows.add(
          List.of(
              Phrase.of(reading.say(point.text())),
              Phrase.of(origin(point, reading)),
              Phrase.of(reading.cite(point.references()))));
    }
    return new Block.Table(
        reading.say(ReportText.MISSING_CAPTION),
        List.of(
            Column.of(reading.say(ReportText.MISSING_POINT), 46),
            Column.of(reading.say(ReportText.ORIGIN), 27),
            Column.of(reading.say(ReportText.REFERENCES), 27)),
        rows);
  }
}
