package nl.casustafel.desktop.console.question;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.answer.AskedQuestion;

/**
 * What the case says in answer to a question, not confirmed, with the button that confirms it. Not
 * there where the case says nothing or the question has an answer.
 */
public final class FromCaseLine extends VBox {
  private final QuestionModel model;
  private final Texts texts;
  private final Paragraph words = new Paragraph("", "strong");
  private final Button confirm;

  public FromCaseLine(QuestionModel model, RefusalLine refusal, Texts texts) {
    this.model = model;
    this.texts = texts;
    confirm = Buttons.outlined(texts.of(QuestionText.CONFIRM), () -> model.confirm(refusal::say));
    confirm.setMinWidth(USE_PREF_SIZE);
    VBox said = new VBox(new Paragraph(texts.of(QuestionText.FROM_CASE), "field-name"), words);
    getStyleClass().add("from-case");
    getChildren().add(AdaptiveRow.ends(said, confirm));
    Shown.when(false, this);
  }

  /** Shows what stands in the case and is not confirmed. */
  public void show(AskedQuestion asked) {
    Optional<AnswerValue> said = model.console().view().fromCase(asked);
    Shown.when(said.isPresent(), this);
    said.ifPresent(value -> {
      String now = AnswerWords.of(asked.question(), value, texts);
      words.setText(now);
      confirm.setAccessibleText(
          texts.of(QuestionText.CONFIRM_NAME, texts.of(asked.question().wording().text()), now));
    });
  }
}
