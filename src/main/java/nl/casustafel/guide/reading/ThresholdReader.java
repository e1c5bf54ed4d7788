package nl.casustafel.guide.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.IdKind;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.guide.Threshold;
import nl.casustafel.text.LocalizedText;

/** Reads what the check "is a DPIA required" looks at. */
record ThresholdReader(QuestionLinks links) {
  private static final Size SOME = new Size(1, 40);
  private static final Size ANY = new Size(0, 40);
  private static final int MOST_CRITERIA = 40;

  /** The boxes of one list, whose ids need to differ from each other only. */
  private record Boxes(String list) implements IdKind {
    @Override
    public GuideText unknown() {
      return GuideText.UNKNOWN_ID;
    }
  }

  private record Inputs(
      List<Threshold.Criterion> article35,
      List<Threshold.Criterion> wp248,
      List<Threshold.Criterion> apList) {}

  Threshold read(Fields file) {
    Inputs inputs = file.part("inputs", this::inputs);
    Map<String, LocalizedText> results = new LinkedHashMap<>();
    file.parts("results", SOME, result -> results.put(result.text("id"), result.words("text")));
    return new Threshold(
        inputs.article35(),
        inputs.wp248(),
        inputs.apList(),
        file.parts("exceptions", ANY, fields -> criterion(fields, new Boxes("exceptions"))),
        file.parts("rule", SOME, rule -> rule(rule, results)),
        notes(file));
  }

  private Inputs inputs(Fields fields) {
    return new Inputs(
        fields.parts("art35_3", SOME, box -> criterion(box, new Boxes("art35_3"))),
        fields.parts("wp248", SOME, this::numbered),
        fields.parts("ap_list", SOME, box -> criterion(box, new Boxes("ap_list"))));
  }

  private Threshold.Criterion criterion(Fields fields, Boxes boxes) {
    return criterion(fields, fields.newId("id", boxes));
  }

  private Threshold.Criterion numbered(Fields fields) {
    return criterion(fields, Integer.toString(fields.number("n", 1, MOST_CRITERIA)));
  }

  private Threshold.Criterion criterion(Fields fields, String id) {
    return new Threshold.Criterion(
        id,
        fields.words("text"),
        fields.wordsOr("cond", LocalizedText.EMPTY),
        fields.partOr("hints", this::hints, Map.of()),
        fields.wordsOr("always_proposed", LocalizedText.EMPTY),
        fields.texts("ref"));
  }

  private Map<String, List<String>> hints(Fields fields) {
    Map<String, List<String>> hints = new LinkedHashMap<>();
    for (Node.Scalar question : fields.names()) {
      fields.reading().ids().refer(GuideIds.QUESTION, question, fields.reading().flaws());
      List<Node.Scalar> options = fields.scalars(question.text());
      options.forEach(
          option -> links.usesOption(question.text(), option, fields.reading().flaws()));
      hints.put(question.text(), options.stream().map(Node.Scalar::text).toList());
    }
    return hints;
  }

  private static Threshold.Rule rule(Fields fields, Map<String, LocalizedText> results) {
    Map<String, String> names = new LinkedHashMap<>();
    results.keySet().forEach(result -> names.put(result, result));
    String result = fields.oneOf("result", names, "");
    return new Threshold.Rule(
        fields.number("order", 1, MOST_CRITERIA),
        fields.text("if"),
        result,
        results.getOrDefault(result, LocalizedText.EMPTY),
        fields.words("reason"));
  }

  private static List<LocalizedText> notes(Fields file) {
    List<LocalizedText> notes =
        new ArrayList<>(file.parts("notes", ANY, note -> note.wordsHere("notes")));
    notes.add(file.words("ap_list_note"));
    notes.add(file.words("exceptions_note"));
    return notes;
  }
}
