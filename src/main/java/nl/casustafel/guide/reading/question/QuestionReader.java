package nl.casustafel.guide.reading.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.IdKind;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.casefile.yaml.YamlText;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.guide.reading.names.QuestionLinks;
import nl.casustafel.text.LocalizedText;

/** Reads the questions of a theme. */
public final class QuestionReader {
  /**
   * Since the second format a question says when it is asked and how long it takes. A workshop
   * keeps the guide that it was begun with, so questions of the first format are read as they were.
   */
  public static final int FORMAT = 2;

  private static final String FIRST_FORMAT = "1";
  private static final double SHORTEST = 0.5;
  private static final double LONGEST = 30;
  private static final Map<String, Phase> PHASES =
      Arrays.stream(Phase.values())
          .collect(Collectors.toUnmodifiableMap(Phase::id, Function.identity()));
  private static final Map<String, Type> TYPES =
      Map.of(
          "ynu", Type.YES_NO_UNSURE,
          "single", Type.SINGLE,
          "multi", Type.MULTIPLE,
          "scale", Type.SCALE,
          "open", Type.OPEN);
  private static final Size QUESTIONS = new Size(1, 60);
  private static final Size OPTIONS = new Size(2, 20);
  private static final Size FLAGS = new Size(0, 10);

  private final QuestionLinks links;
  private final ConditionReader conditions;
  private final List<Option> yesNoUnsure;

  public QuestionReader(QuestionLinks links, List<Option> yesNoUnsure) {
    this.links = links;
    this.conditions = new ConditionReader(links);
    this.yesNoUnsure = List.copyOf(yesNoUnsure);
  }

  private enum Type {
    YES_NO_UNSURE,
    SINGLE,
    MULTIPLE,
    SCALE,
    OPEN
  }

  /** The options of one question, whose ids need to differ from each other only. */
  private record OptionsOf(String question) implements IdKind {
    @Override
    public GuideText unknown() {
      return GuideText.UNKNOWN_ID;
    }
  }

  public List<Question> read(Fields file, String theme) {
    String named = file.text("theme");
    if (!named.isEmpty() && !named.equals(theme)) {
      Spot spot = file.spot();
      file.reading().flaws().add(spot, GuideText.WRONG_THEME, theme, named);
    }
    boolean first =
        file.node("format").orElse(null) instanceof Node.Scalar format
            && format.text().equals(FIRST_FORMAT);
    return file.parts("questions", QUESTIONS, fields -> question(fields, theme, first));
  }

  private Question question(Fields fields, String theme, boolean first) {
    String id = fields.newId("id", GuideIds.QUESTION);
    AnswerForm form = form(fields, id);
    return new Question(
        id,
        theme,
        first ? untimed(fields) : timing(fields),
        form,
        new Question.Wording(fields.words("text"), fields.words("why")),
        new Question.Rules(
            fields.texts("cases"),
            fields.allOf("chain", ChainStep.byId()),
            fields.texts("ref"),
            condition(fields, id, first),
            fields.parts("flags", FLAGS, flag -> flag(flag, id, form, first)),
            fields.has("duty") ? fields.part("duty", duty -> duty(duty, id)) : null));
  }

  private Question.Duty duty(Fields fields, String question) {
    List<Node.Scalar> when = fields.scalars("when");
    if (when.isEmpty()) {
      fields.reading().flaws().add(fields.spot(), YamlText.MISSING_FIELD, "when");
    }
    when.forEach(option -> links.usesOption(question, option, fields.reading().flaws()));
    return new Question.Duty(
        when.stream().map(Node.Scalar::text).collect(Collectors.toSet()),
        fields.id("measure", GuideIds.MEASURE));
  }

  private Flag flag(Fields fields, String question, AnswerForm form, boolean first) {
    if (!first) {
      links.reducesRisk(fields);
    }
    return new FlagReader(links, question, form).read(fields);
  }

  private static Question.Timing untimed(Fields fields) {
    return new Question.Timing(Phase.ROOM, 0, fields.isTrue("core"));
  }

  private static Question.Timing timing(Fields fields) {
    double minutes = fields.decimal("minutes", SHORTEST, LONGEST);
    if (minutes * 2 != Math.rint(minutes * 2)) {
      Spot spot = fields.node("minutes").map(Node::spot).orElse(fields.spot());
      fields.reading().flaws().add(spot, GuideText.HALF_MINUTES);
    }
    Phase phase = fields.oneOf("when", PHASES, Phase.ROOM);
    return new Question.Timing(phase, minutes, fields.isTrue("core"));
  }

  private Condition condition(Fields fields, String id, boolean first) {
    fields
        .node("ask_if")
        .ifPresent(node -> {
          links.hasCondition(id, node.spot(), fields.reading().flaws());
          if (!first) {
            links.asksInOrder(id);
          }
        });
    return fields.partOr("ask_if", conditions::read, new Condition.Always());
  }

  private AnswerForm form(Fields fields, String id) {
    return switch (fields.oneOf("type", TYPES, Type.OPEN)) {
      case YES_NO_UNSURE -> new AnswerForm.YesNoUnsure(yesNoUnsure);
      case SINGLE -> new AnswerForm.Single(options(fields, id));
      case MULTIPLE -> new AnswerForm.Multiple(options(fields, id));
      case SCALE -> fields.part("scale", QuestionReader::scale);
      case OPEN -> new AnswerForm.Open();
    };
  }

  private static AnswerForm scale(Fields ends) {
    LocalizedText low = ends.words("1");
    return new AnswerForm.Scale(low, ends.words("5"));
  }

  private static List<Option> options(Fields fields, String question) {
    OptionsOf kind = new OptionsOf(question);
    return fields.parts(
        "options", OPTIONS, option -> new Option(option.newId("id", kind), option.words("text")));
  }
}
