package nl.casustafel.desktop.console.question;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** A scale from 1 to 5 with words at both ends. */
final class ScaleAnswer implements AnswerControl {
  private static final int POINTS = 5;

  private final QuestionModel model;
  private final RefusalLine refusal;
  private final VBox node = new VBox();
  private final List<ToggleButton> points = new ArrayList<>();

  ScaleAnswer(QuestionModel model, AnswerForm.Scale form, RefusalLine refusal, Texts texts) {
    this.model = model;
    this.refusal = refusal;
    HBox row = new HBox();
    row.getStyleClass().add("scale");
    for (int point = 1; point <= POINTS; point++) {
      row.getChildren().add(button(point, form, texts));
    }
    ChoiceGroup.keep(row, points);
    BorderPane ends = new BorderPane();
    ends.setLeft(new Paragraph(texts.of(QuestionText.END, 1, texts.of(form.low())), "secondary"));
    ends.setRight(
        new Paragraph(texts.of(QuestionText.END, POINTS, texts.of(form.high())), "secondary"));
    node.getStyleClass().add("scale-answer");
    node.getChildren().addAll(row, ends);
  }

  private ToggleButton button(int point, AnswerForm.Scale form, Texts texts) {
    ToggleButton button = new ToggleButton(Integer.toString(point));
    button.getStyleClass().addAll("option", "scale-point");
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(name(point, form, texts));
    button.setOnAction(event -> choose(point));
    points.add(button);
    return button;
  }

  private static String name(int point, AnswerForm.Scale form, Texts texts) {
    return switch (point) {
      case 1 -> texts.of(QuestionText.END, point, texts.of(form.low()));
      case POINTS -> texts.of(QuestionText.END, point, texts.of(form.high()));
      default -> texts.of(QuestionText.POINT, point);
    };
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(@Nullable AnswerValue value) {
    int chosen = value instanceof AnswerValue.Point point ? point.value() : 0;
    for (int point = 1; point <= POINTS; point++) {
      points.get(point - 1).setSelected(point == chosen);
    }
  }

  @Override
  public boolean choose(int number) {
    if (number < 1 || number > POINTS) {
      return false;
    }
    points.get(number - 1).requestFocus();
    AnswerValue.Point value = new AnswerValue.Point(number);
    show(value);
    model.answer(
        value,
        refused -> {
          refusal.say(refused);
          show(model.answer().value());
        });
    return true;
  }
}
