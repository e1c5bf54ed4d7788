package nl.casustafel.guide.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.IdKind;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.YamlText;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.guide.reading.names.QuestionLinks;
import nl.casustafel.guide.reading.question.ConditionReader;
import nl.casustafel.guide.threshold.Threshold;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.text.LocalizedText;

/** Reads what the check "is a DPIA required" looks at. */
record ThresholdReader(QuestionLinks links) {
  private static final Size SOME = new Size(1, 40);
  private static final Size ANY = new Size(0, 40);
  private static final int MOST_CRITERIA = 40;
  private static final Map<String, BoxList> LISTS =
      Map.of("art35_3", BoxList.ARTICLE_35, "wp248", BoxList.WP248, "ap_list", BoxList.AP_LIST);

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
    Map<String, Threshold.Circumstance> circumstances = new LinkedHashMap<>();
    file.parts("circumstances", ANY, ThresholdReader::circumstance)
        .forEach(one -> circumstances.put(one.id(), one));
    Inputs inputs = file.part("inputs", fields -> inputs(fields, circumstances));
    Map<String, LocalizedText> results = new LinkedHashMap<>();
    file.parts("results", SOME, result -> results.put(result.text("id"), result.words("text")));
    return new Threshold(
        inputs.article35(),
        inputs.wp248(),
        inputs.apList(),
        file.parts("exceptions", ANY, ThresholdReader::exemption),
        file.parts("rule", SOME, rule -> rule(rule, results)),
        notes(file));
  }

  private static Threshold.Circumstance circumstance(Fields fields) {
    return new Threshold.Circumstance(
        fields.newId("id", new Boxes("circumstances")), fields.words("text"));
  }

  private Inputs inputs(Fields fields, Map<String, Threshold.Circumstance> known) {
    return new Inputs(
        fields.parts("art35_3", SOME, box -> named(box, "art35_3", known)),
        fields.parts("wp248", SOME, box -> numbered(box, known)),
        fields.parts("ap_list", SOME, box -> named(box, "ap_list", known)));
  }

  private Threshold.Criterion named(
      Fields fields, String list, Map<String, Threshold.Circumstance> known) {
    return criterion(fields, fields.newId("id", new Boxes(list)), known);
  }

  private Threshold.Criterion numbered(Fields fields, Map<String, Threshold.Circumstance> known) {
    return criterion(fields, Integer.toString(fields.number("n", 1, MOST_CRITERIA)), known);
  }

  private Threshold.Criterion criterion(
      Fields fields, String id, Map<String, Threshold.Circumstance> known) {
    return new Threshold.Criterion(
        id,
        new Threshold.Wording(
            fields.words("text"),
            fields.wordsOr("cond", LocalizedText.EMPTY),
            fields.wordsOr("always_proposed", LocalizedText.EMPTY)),
        proposedIf(fields),
        fields.parts("needs", ANY, need -> need(need, known)),
        fields.texts("ref"));
  }

  /** Editions from before conditions proposed a tick by any of several answers. */
  private Condition proposedIf(Fields fields) {
    Condition hints = fields.partOr("hints", this::hints, new Condition.Any(List.of()));
    return fields.partOr("proposed_if", new ConditionReader(links)::read, hints);
  }

  private Condition hints(Fields fields) {
    List<Condition> any = new ArrayList<>();
    for (Node.Scalar question : fields.names()) {
      fields.reading().ids().refer(GuideIds.QUESTION, question, fields.reading().flaws());
      List<Node.Scalar> options = fields.scalars(question.text());
      options.forEach(
          option -> links.usesOption(question.text(), option, fields.reading().flaws()));
      Set<String> ids = options.stream().map(Node.Scalar::text).collect(Collectors.toSet());
      any.add(new Condition.Selected(question.text(), ids));
    }
    return new Condition.Any(any);
  }

  private static Threshold.Need need(Fields fields, Map<String, Threshold.Circumstance> known) {
    String field = fields.has("unless") ? "unless" : "any";
    List<String> ids = fields.ids(field, new Boxes("circumstances"));
    if (ids.isEmpty()) {
      fields.reading().flaws().add(fields.spot(), YamlText.MISSING_FIELD, field);
    }
    return new Threshold.Need(
        ids.stream()
            .map(id -> known.getOrDefault(id, new Threshold.Circumstance(id, LocalizedText.EMPTY)))
            .toList(),
        field.equals("unless"));
  }

  private static Threshold.Exemption exemption(Fields fields) {
    return new Threshold.Exemption(
        fields.newId("id", new Boxes("exceptions")),
        fields.words("text"),
        fields.parts("lifts", ANY, ThresholdReader::box),
        fields.texts("ref"));
  }

  private static Threshold.Box box(Fields fields) {
    String list = fields.text("list");
    return new Threshold.Box(
        fields.oneOf("list", LISTS, BoxList.WP248),
        list.equals("wp248")
            ? Integer.toString(fields.number("box", 1, MOST_CRITERIA))
            : fields.id("box", new Boxes(list)));
  }

  private static Threshold.Rule rule(Fields fields, Map<String, LocalizedText> results) {
    Map<String, String> names = new LinkedHashMap<>();
    results.keySet().forEach(result -> names.put(result, result));
    String result = fields.oneOf("result", names, "");
    return new Threshold.Rule(
        fields.number("order", 1, MOST_CRITERIA),
        new WhenReader(LISTS).read(fields),
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
