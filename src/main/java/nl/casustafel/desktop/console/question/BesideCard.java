package nl.casustafel.desktop.console.question;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.answer.AskedQuestion;

/** What belongs to an answer: why, who sees it otherwise, and who finds out what is not known. */
final class BesideCard extends Card {
  private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

  private final VBox findOut = new VBox();
  private final Paragraph doubt;
  private final DayField by;

  BesideCard(QuestionModel model, Texts texts) {
    super(texts.of(QuestionText.BESIDE));
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
    findOut.getStyleClass().add("find-out");
    findOut.getChildren().addAll(doubt, AdaptiveRow.fields(who, by));
    getChildren()
        .addAll(
            DraftField.area(model.reasoning(), texts.of(QuestionText.REASONING), texts),
            DraftField.area(model.dissent(), texts.of(QuestionText.DISSENT), texts),
            findOut);
  }

  void show(AskedQuestion asked) {
    boolean leavesDoubt = asked.leavesDoubt();
    findOut.pseudoClassStateChanged(DOUBT, leavesDoubt);
    Shown.when(leavesDoubt, doubt);
    by.show(asked.answer().by());
  }
}
