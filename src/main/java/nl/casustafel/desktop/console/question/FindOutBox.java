package nl.casustafel.desktop.console.question;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.answer.AskedQuestion;

/** Who finds out what is not known, and by when. */
public final class FindOutBox extends VBox {
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

  private final Paragraph doubt;
  private final DayField by;

  public FindOutBox(QuestionModel model, Texts texts) {
    doubt = new Paragraph(texts.of(QuestionText.DOUBT), "find-out-line");
    by =
        DayField.of(
            texts.of(QuestionText.BY),
            texts,
            model.answer().by(),
            model.console().typing().day(model.question().id(), "answer by"),
            model::findOutBy);
    DraftField who =
        DraftField.role(
            model.whoFindsOut(),
            texts.of(QuestionText.WHO_FINDS_OUT),
            model.console().view().info().roleNames(),
            texts);
    getStyleClass().add("find-out");
    getChildren().addAll(doubt, AdaptiveRow.fields(who, by));
  }

  /** Shows the day that is recorded, and whether anything is to be found out. */
  public void show(AskedQuestion asked) {
    pseudoClassStateChanged(DOUBT, asked.leavesDoubt());
    Shown.when(asked.leavesDoubt(), doubt);
    by.show(asked.answer().by());
  }
}
