package nl.casustafel.guide.reading.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.YamlText;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.guide.reading.names.QuestionLinks;
import nl.casustafel.guide.risk.RiskScore;

/** Reads which risk an answer to a question proposes. */
public record FlagReader(QuestionLinks links, String question, AnswerForm form) {
  private static final String EMPTY = "empty";

  Flag read(Fields fields) {
    return new Flag(
        trigger(fields),
        fields.id("risk", GuideIds.RISK),
        score(fields),
        fields.ids("measures", GuideIds.MEASURE),
        fields.isTrue("stop"));
  }

  public static RiskScore score(Fields fields) {
    int likelihood = fields.number("likelihood", 1, 4);
    return new RiskScore(likelihood, fields.number("severity", 1, 4));
  }

  private Flag.Trigger trigger(Fields fields) {
    List<Node.Scalar> values = fields.scalars("when");
    if (values.isEmpty()) {
      fields.reading().flaws().add(fields.spot(), YamlText.MISSING_FIELD, "when");
      return new Flag.Trigger.Chosen(Set.of());
    }
    return switch (form) {
      case AnswerForm.YesNoUnsure ignored -> chosen(values, fields);
      case AnswerForm.Single ignored -> chosen(values, fields);
      case AnswerForm.Multiple ignored -> chosen(values, fields);
      case AnswerForm.Scale ignored -> within(values, fields);
      case AnswerForm.Open ignored -> empty(values, fields.reading().flaws());
    };
  }

  private Flag.Trigger chosen(List<Node.Scalar> values, Fields fields) {
    values.forEach(value -> links.usesOption(question, value, fields.reading().flaws()));
    return new Flag.Trigger.Chosen(
        values.stream().map(Node.Scalar::text).collect(Collectors.toSet()));
  }

  private static Flag.Trigger within(List<Node.Scalar> values, Fields fields) {
    Bounds bounds = Bounds.of(values.getFirst(), fields);
    values.stream()
        .skip(1)
        .forEach(more -> fields.reading().flaws().add(more.spot(), GuideText.BOUNDS, more.text()));
    return new Flag.Trigger.Within(bounds.lowest(), bounds.highest());
  }

  private static Flag.Trigger empty(List<Node.Scalar> values, Flaws flaws) {
    values.stream()
        .filter(value -> !value.text().equals(EMPTY))
        .forEach(value -> flaws.add(value.spot(), GuideText.WRONG_TRIGGER, value.text()));
    return new Flag.Trigger.Empty();
  }
}
