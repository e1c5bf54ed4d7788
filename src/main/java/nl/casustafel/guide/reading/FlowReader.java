package nl.casustafel.guide.reading;

import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.IdKind;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.guide.reading.question.ConditionReader;
import nl.casustafel.text.LocalizedText;

/**
 * Reads a decision flow. Its nodes are known by the flow's own name until all flows are read. Which
 * cases it fits and which answers are known already is said by editions of today only.
 */
record FlowReader(ConditionReader conditions) {
  private static final Size NODES = new Size(2, 80);
  private static final Size ANSWERS = new Size(1, 12);
  private static final Size CHECKLIST = new Size(0, 20);
  private static final int DEEPEST = 3;
  private static final String NOT = "not ";
  private static final Map<String, DecisionFlow.Colour> COLOURS =
      Map.of(
          "green", DecisionFlow.Colour.GREEN,
          "amber", DecisionFlow.Colour.AMBER,
          "red", DecisionFlow.Colour.RED,
          "grey", DecisionFlow.Colour.GREY);
  private static final Map<String, Kind> KINDS =
      Map.of("question", Kind.QUESTION, "task", Kind.TASK, "outcome", Kind.OUTCOME);

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

  /** The answers of one step, whose ids need to differ from each other only. */
  private record AnswersOf(String flow, String step) implements IdKind {
    @Override
    public GuideText unknown() {
      return GuideText.UNKNOWN_ID;
    }
  }

  DecisionFlow read(Fields fields) {
    String id = fields.newId("id", GuideIds.FLOW);
    Stops stops = new Stops(id);
    LocalizedText title = fields.words("title");
    DecisionFlow flow =
        new DecisionFlow(
            id,
            title,
            fields.wordsOr("short", title),
            fields.has("fits") ? fields.part("fits", this::fit) : DecisionFlow.Fit.EVERYWHERE,
            fields.id("start", stops),
            fields.parts("nodes", NODES, node -> node(node, stops)));
    for (FlowCheck.Finding finding : FlowCheck.of(flow)) {
      Spot spot = place(finding.node(), fields);
      fields.reading().flaws().add(spot, finding.text(), finding.values().toArray());
    }
    return flow;
  }

  private DecisionFlow.Fit fit(Fields fields) {
    return new DecisionFlow.Fit(
        fields.texts("cases"),
        condition(fields, "when"),
        fields.ids("questions", GuideIds.QUESTION),
        fields.ids("risks", GuideIds.RISK));
  }

  private Condition condition(Fields fields, String name) {
    return fields.has(name) ? fields.part(name, conditions::read) : Condition.never();
  }

  private static Spot place(String node, Fields fields) {
    if (fields.node("nodes").orElse(null) instanceof Node.Sequence nodes) {
      for (Node item : nodes.items()) {
        if (item instanceof Node.Mapping mapping
            && mapping.entry("id").map(Node.Entry::value).orElse(null) instanceof Node.Scalar id
            && id.text().equals(node)) {
          return id.spot();
        }
      }
    }
    return fields.spot();
  }

  /** The colours by their names in data. */
  static Map<String, DecisionFlow.Colour> colours() {
    return COLOURS;
  }

  private DecisionFlow.Node node(Fields fields, Stops stops) {
    String id = fields.newId("id", stops);
    LocalizedText text = fields.words("text");
    return switch (fields.oneOf("kind", KINDS, Kind.OUTCOME)) {
      case QUESTION, TASK -> step(fields, id, text, stops);
      case OUTCOME ->
          new DecisionFlow.Outcome(
              id, text, fields.oneOf("colour", COLOURS, DecisionFlow.Colour.GREY), aside(fields));
    };
  }

  private DecisionFlow.Node step(Fields fields, String id, LocalizedText text, Stops stops) {
    return new DecisionFlow.Step(
        id,
        text,
        fields.parts("checklist", CHECKLIST, FlowReader::item),
        fields.parts(
            "answers", ANSWERS, answer -> answer(answer, new AnswersOf(stops.flow(), id), stops)),
        aside(fields));
  }

  private static DecisionFlow.Item item(Fields fields) {
    fields.number("n", 1, CHECKLIST.most());
    return new DecisionFlow.Item(fields.words("text"), fields.numberOr("depth", 0, DEEPEST, 0));
  }

  private static DecisionFlow.Aside aside(Fields fields) {
    return new DecisionFlow.Aside(
        note(fields),
        fields.texts("src"),
        fields.has("scenario") ? fields.id("scenario", GuideIds.SCENARIO) : "");
  }

  /** What a question decides for the rest of the flow is said to the facilitator too. */
  private static LocalizedText note(Fields fields) {
    LocalizedText note = fields.wordsOr("note", LocalizedText.EMPTY);
    LocalizedText effect = fields.wordsOr("effect", LocalizedText.EMPTY);
    return new LocalizedText(
        (note.en() + " " + effect.en()).strip(), (note.nl() + " " + effect.nl()).strip());
  }

  private DecisionFlow.Answer answer(Fields fields, AnswersOf step, Stops stops) {
    String id = fields.newId("id", step);
    LocalizedText text = fields.words("text");
    String to = fields.id("to", stops);
    return new DecisionFlow.Answer(
        id,
        text,
        to,
        back(fields, stops),
        new DecisionFlow.Effect(
            fields.texts("says").stream().map(FlowReader::claim).collect(Collectors.toSet()),
            fields.numberOr("depth", 0, DEEPEST, 0)),
        condition(fields, "known"));
  }

  private static DecisionFlow.Back back(Fields fields, Stops stops) {
    if (!fields.has("return_to")) {
      return DecisionFlow.Back.NONE;
    }
    String to = fields.id("return_to", stops);
    return new DecisionFlow.Back(to, fields.has("on_red") ? fields.id("on_red", stops) : to);
  }

  private static DecisionFlow.Claim claim(String text) {
    return text.startsWith(NOT)
        ? new DecisionFlow.Claim(text.substring(NOT.length()), false)
        : new DecisionFlow.Claim(text, true);
  }
}
