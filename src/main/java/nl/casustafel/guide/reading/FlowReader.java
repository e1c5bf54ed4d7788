package nl.casustafel.guide.reading;

import java.util.Map;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.IdKind;
import nl.casustafel.guide.DecisionFlow;
import nl.casustafel.text.LocalizedText;

/** Reads a decision flow. Its nodes are known by the flow's own name until all flows are read. */
final class FlowReader {
  private static final Size NODES = new Size(2, 80);
  private static final Size ANSWERS = new Size(1, 12);
  private static final Size CHECKLIST = new Size(0, 20);
  private static final Map<String, DecisionFlow.Colour> COLOURS =
      Map.of(
          "green", DecisionFlow.Colour.GREEN,
          "amber", DecisionFlow.Colour.AMBER,
          "red", DecisionFlow.Colour.RED,
          "grey", DecisionFlow.Colour.GREY);
  private static final Map<String, Kind> KINDS =
      Map.of("question", Kind.QUESTION, "task", Kind.TASK, "outcome", Kind.OUTCOME);

  private FlowReader() {}

  private enum Kind {
    QUESTION,
    TASK,
    OUTCOME
  }

  /** Where an answer of a flow can lead: its own nodes, and the other flows. */
  record Stops(String flow) implements IdKind {
    @Override
    public GuideText unknown() {
      return GuideText.UNKNOWN_NODE;
    }
  }

  static DecisionFlow read(Fields fields) {
    String id = fields.newId("id", GuideIds.FLOW);
    Stops stops = new Stops(id);
    return new DecisionFlow(
        id,
        fields.words("title"),
        fields.id("start", stops),
        fields.parts("nodes", NODES, node -> node(node, stops)));
  }

  /** The colours by their names in data. */
  static Map<String, DecisionFlow.Colour> colours() {
    return COLOURS;
  }

  private static DecisionFlow.Node node(Fields fields, Stops stops) {
    String id = fields.newId("id", stops);
    LocalizedText text = fields.words("text");
    return switch (fields.oneOf("kind", KINDS, Kind.OUTCOME)) {
      case QUESTION, TASK -> step(fields, id, text, stops);
      case OUTCOME ->
          new DecisionFlow.Outcome(
              id,
              text,
              fields.oneOf("colour", COLOURS, DecisionFlow.Colour.GREY),
              note(fields),
              fields.texts("src"));
    };
  }

  private static DecisionFlow.Node step(Fields fields, String id, LocalizedText text, Stops stops) {
    return new DecisionFlow.Step(
        id,
        text,
        fields.parts("checklist", CHECKLIST, FlowReader::item),
        fields.parts("answers", ANSWERS, answer -> answer(answer, stops)),
        note(fields),
        fields.texts("src"));
  }

  private static LocalizedText item(Fields fields) {
    fields.number("n", 1, CHECKLIST.most());
    return fields.words("text");
  }

  /** What a question decides for the rest of the flow is said to the facilitator too. */
  private static LocalizedText note(Fields fields) {
    LocalizedText note = fields.wordsOr("note", LocalizedText.EMPTY);
    LocalizedText effect = fields.wordsOr("effect", LocalizedText.EMPTY);
    return new LocalizedText(
        (note.en() + " " + effect.en()).strip(), (note.nl() + " " + effect.nl()).strip());
  }

  private static DecisionFlow.Answer answer(Fields fields, Stops stops) {
    String id = fields.text("id");
    LocalizedText text = fields.words("text");
    String to = fields.id("to", stops);
    String returnTo = fields.has("return_to") ? fields.id("return_to", stops) : "";
    return new DecisionFlow.Answer(id, text, to, returnTo);
  }
}
