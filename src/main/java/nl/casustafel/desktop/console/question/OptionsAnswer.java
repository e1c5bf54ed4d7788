package nl.casustafel.desktop.console.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.OptionButton;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Option;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Executed;
import org.jspecify.annotations.Nullable;

/** Options to choose from: one, or several. */
final class OptionsAnswer implements AnswerControl {
  private static final int DIGITS = 9;

  private final QuestionModel model;
  private final List<Option> options;
  private final RefusalLine refusal;
  private final Look look;
  private final Pane node;
  private final List<OptionButton> buttons = new ArrayList<>();

  /** How the options lie, and how many may be chosen. */
  enum Look {
    /** A few short ones in a row; one may be chosen. */
    SIDE_BY_SIDE,
    /** One below the other; one may be chosen. */
    LIST,
    /** One below the other; several may be chosen. */
    TICKS,
    /** As many in a row as fit; one may be chosen. */
    FLOWING,
    /** As many in a row as fit; several may be chosen. */
    FLOWING_TICKS;

    boolean several() {
      return this == TICKS || this == FLOWING_TICKS;
    }

    Pane pane() {
      return switch (this) {
        case SIDE_BY_SIDE -> new HBox();
        case LIST, TICKS -> new VBox();
        case FLOWING, FLOWING_TICKS -> new FlowPane();
      };
    }
  }

  OptionsAnswer(
      QuestionModel model, List<Option> options, Look look, RefusalLine refusal, Texts texts) {
    this.model = model;
    this.options = options;
    this.refusal = refusal;
    this.look = look;
    this.node = look.pane();
    node.getStyleClass().add("options");
    for (int i = 0; i < options.size(); i++) {
      add(options.get(i), i < DIGITS ? i + 1 : 0, texts);
    }
    ChoiceGroup.keep(node, buttons);
  }

  private void add(Option option, int digit, Texts texts) {
    OptionButton button = new OptionButton(texts.of(option.text()), digit, look.several());
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(event -> choose(option));
    buttons.add(button);
    node.getChildren().add(button);
  }

  private void choose(Option option) {
    // The button turned by itself; what counts is what the workshop says, which follows.
    if (look.several()) {
      model.toggle(option, this::refused);
    } else {
      model.answer(new AnswerValue.Choice(option.id()), this::refused);
      show(new AnswerValue.Choice(option.id()));
    }
  }

  private void refused(Executed.Refused refused) {
    refusal.say(refused);
    show(model.answer().value());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(@Nullable AnswerValue value) {
    for (int i = 0; i < options.size(); i++) {
      buttons.get(i).setSelected(isChosen(options.get(i), value));
    }
  }

  private static boolean isChosen(Option option, @Nullable AnswerValue value) {
    return switch (value) {
      case null -> false;
      case AnswerValue.Choice choice -> choice.option().equals(option.id());
      case AnswerValue.Choices choices -> choices.options().contains(option.id());
      case AnswerValue.Point ignored -> false;
      case AnswerValue.Words ignored -> false;
    };
  }

  @Override
  public boolean choose(int number) {
    if (number < 1 || number > Math.min(options.size(), DIGITS)) {
      return false;
    }
    buttons.get(number - 1).requestFocus();
    choose(options.get(number - 1));
    return true;
  }
}
