package nl.casustafel.guide.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.text.LocalizedText;

/** Reads what is said beside the content. */
final class RemarksReader {
  private static final Size SOME = new Size(1, 40);
  private static final Size ANY = new Size(0, 40);

  private RemarksReader() {}

  static Remarks.Outcomes outcomes(Fields file) {
    Map<DecisionFlow.Colour, Remarks.Meaning> colours = new EnumMap<>(DecisionFlow.Colour.class);
    file.parts(
        "colours",
        SOME,
        fields ->
            colours.put(
                fields.oneOf("id", FlowReader.colours(), DecisionFlow.Colour.GREY),
                new Remarks.Meaning(fields.words("name"), fields.words("meaning"))));
    FlowReader.colours()
        .forEach((name, colour) -> {
          if (!colours.containsKey(colour)) {
            file.reading().flaws().add(file.spot(), GuideText.NO_PART, name);
          }
        });
    return new Remarks.Outcomes(colours, file.parts("verdicts", SOME, RemarksReader::verdict));
  }

  static List<LocalizedText> introduction(Fields file) {
    return file.parts("intro", ANY, line -> line.wordsHere("intro"));
  }

  static Remarks.Comparison comparison(Fields file) {
    return new Remarks.Comparison(
        file.words("regurgitation"),
        file.words("hallucination"),
        file.id("flow", GuideIds.FLOW),
        file.parts("rows", SOME, RemarksReader::row));
  }

  static Remarks.Reporting reporting(Fields file, RequirementReader requirements) {
    return new Remarks.Reporting(
        file.words("disclaimer"),
        file.words("not_treated"),
        file.parts("minimum", SOME, part -> minimum(part, requirements)),
        file.parts("residual_risk", ANY, line -> line.wordsHere("residual_risk")),
        file.parts("notes", ANY, line -> line.wordsHere("notes")),
        file.parts("conclusions", ANY, RemarksReader::conclusion));
  }

  private static Remarks.ConclusionBasis conclusion(Fields fields) {
    return new Remarks.ConclusionBasis(
        fields.text("topic"),
        fields.words("why"),
        fields.texts("ref"),
        fields.ids("questions", GuideIds.QUESTION));
  }

  private static LocalizedText verdict(Fields fields) {
    fields.text("id");
    return fields.words("text");
  }

  private static Remarks.Comparison.Row row(Fields fields) {
    fields.text("id");
    return new Remarks.Comparison.Row(
        fields.words("name"), fields.words("regurgitation"), fields.words("hallucination"));
  }

  private static Remarks.Minimum minimum(Fields fields, RequirementReader requirements) {
    return new Remarks.Minimum(
        fields.text("ref"),
        fields.words("text"),
        fields.ids("sections", GuideIds.SECTION),
        requirements.of(fields));
  }
}
