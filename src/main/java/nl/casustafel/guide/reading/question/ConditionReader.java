package nl.casustafel.guide.reading.question;

import java.util.List;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.guide.reading.names.QuestionLinks;

/** Reads when a follow-up question is asked. */
public record ConditionReader(QuestionLinks links) {
  private static final Size PARTS = new Size(1, 20);

  public Condition read(Fields fields) {
    if (fields.has("all")) {
      return new Condition.All(fields.parts("all", PARTS, this::read));
    }
    if (fields.has("any")) {
      return new Condition.Any(fields.parts("any", PARTS, this::read));
    }
    String question = fields.id("q", GuideIds.QUESTION);
    if (fields.has("scale")) {
      return within(question, fields);
    }
    List<Node.Scalar> options = fields.scalars("in");
    if (options.isEmpty()) {
      fields.reading().flaws().add(fields.spot(), GuideText.NO_CONDITION);
    }
    options.forEach(option -> links.usesOption(question, option, fields.reading().flaws()));
    return new Condition.Selected(
        question, options.stream().map(Node.Scalar::text).collect(Collectors.toSet()));
  }

  private Condition within(String question, Fields fields) {
    String text = fields.text("scale");
    if (!(fields.node("scale").orElse(null) instanceof Node.Scalar value) || text.isEmpty()) {
      return new Condition.Always();
    }
    links.usesScale(question, value.spot(), fields.reading().flaws());
    Bounds bounds = Bounds.of(value, fields);
    return new Condition.Within(question, bounds.lowest(), bounds.highest());
  }
}
