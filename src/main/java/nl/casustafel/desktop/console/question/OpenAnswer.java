package nl.casustafel.desktop.console.question;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** An answer in words, or the statement that there is nothing to say. */
final class OpenAnswer implements AnswerControl {
  private final CheckBox nothing;
  private final VBox node = new VBox();

  OpenAnswer(QuestionModel model, RefusalLine refusal, Texts texts) {
    Draft words = model.words();
    DraftField field = DraftField.area(words, texts.of(QuestionText.ANSWER), texts);
    nothing = new CheckBox(texts.of(QuestionText.NOTHING_TO_SAY));
    nothing.setOnAction(event -> {
      // Emptying the words shows the question anew, this tick included.
      AnswerValue value = nothing.isSelected() ? new AnswerValue.Words("") : null;
      words.textProperty().set("");
      words.commit();
      model.answer(value, refusal::say);
    });
    node.getStyleClass().add("open-answer");
    node.getChildren().addAll(field, nothing);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(@Nullable AnswerValue value) {
    nothing.setSelected(value instanceof AnswerValue.Words words && words.text().isBlank());
  }

  @Override
  public boolean choose(int number) {
    return false;
  }
}
