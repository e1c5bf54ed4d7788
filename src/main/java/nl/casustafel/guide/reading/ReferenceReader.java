package nl.casustafel.guide.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.FileReading;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.Precondition;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.law.Term;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.text.LocalizedText;

/** Reads preconditions, terms, the sections of a report, and how long a workshop takes. */
final class ReferenceReader {
  private static final Size SOME = new Size(1, 60);
  private static final Size TERMS = new Size(1, 200);
  private static final double LONGEST = 600;
  private static final Map<String, Depth> DEPTHS =
      Arrays.stream(Depth.values())
          .collect(Collectors.toUnmodifiableMap(Depth::id, Function.identity()));

  private ReferenceReader() {}

  static List<Precondition> preconditions(Fields file) {
    return file.parts("preconditions", SOME, ReferenceReader::precondition);
  }

  static List<Term> terms(Fields file) {
    return file.parts("terms", TERMS, ReferenceReader::term);
  }

  static List<ReportSection> sections(Fields file) {
    List<ReportSection> sections = file.parts("sections", SOME, ReferenceReader::section);
    for (ReportPlace place : ReportPlace.values()) {
      if (sections.stream().noneMatch(section -> section.id().equals(place.id()))) {
        file.reading().flaws().add(file.spot(), GuideText.NO_PART, place.id());
      }
    }
    return sections;
  }

  static List<AgendaTimes> agenda(Fields file) {
    List<AgendaTimes> times = file.parts("depths", SOME, ReferenceReader::times);
    for (Depth depth : Depth.values()) {
      if (times.stream().noneMatch(time -> time.depth() == depth)) {
        file.reading().flaws().add(file.spot(), GuideText.NO_PART, depth.id());
      }
    }
    return times;
  }

  private static Precondition precondition(Fields fields) {
    return new Precondition(
        fields.text("id"),
        fields.words("name"),
        fields.wordsOr("nuance", LocalizedText.EMPTY),
        new Precondition.Scope(
            fields.allOf("chain", ChainStep.byId()),
            fields.texts("relevant_to"),
            fields.texts("ref"),
            fields.ids("named_measures", GuideIds.MEASURE)),
        fields.parts("checks", SOME, check -> check.words("text")));
  }

  private static Term term(Fields fields) {
    return new Term(
        fields.words("term"),
        fields.wordsOr("plain", LocalizedText.EMPTY),
        fields.textOr("avoid", ""),
        fields.wordsOr("note", LocalizedText.EMPTY));
  }

  private static ReportSection section(Fields fields) {
    return new ReportSection(
        fields.newId("id", GuideIds.SECTION),
        fields.words("name"),
        fields.text("gdpr"),
        fields.texts("rm"),
        fields.words("edpb"),
        filledFrom(fields));
  }

  private static List<String> filledFrom(Fields fields) {
    FileReading reading = fields.reading();
    List<Node.Scalar> all = fields.scalars("from");
    for (Node.Scalar from : all) {
      if (from.text().startsWith(ReportSection.THEME)) {
        String theme = from.text().substring(ReportSection.THEME.length());
        reading
            .ids()
            .refer(
                GuideIds.THEME,
                new Node.Scalar(theme, true, from.spot(), from.from(), from.to()),
                reading.flaws());
      } else if (from.text().startsWith("flow-")) {
        reading.ids().refer(GuideIds.FLOW, from, reading.flaws());
      } else if (ReportContent.of(from.text()).isEmpty()) {
        reading.ids().refer(GuideIds.QUESTION, from, reading.flaws());
      }
    }
    return all.stream().map(Node.Scalar::text).toList();
  }

  private static AgendaTimes times(Fields fields) {
    return new AgendaTimes(
        fields.oneOf("id", DEPTHS, Depth.FULL),
        fields.decimal("welcome", 0, LONGEST),
        fields.decimal("per_observation", 0, LONGEST),
        // Older editions have one figure for all questions instead of one in each.
        fields.has("per_question") ? fields.decimal("per_question", 0, LONGEST) : 0,
        fields.decimal("risks", 0, LONGEST),
        fields.decimal("report", 0, LONGEST));
  }
}
