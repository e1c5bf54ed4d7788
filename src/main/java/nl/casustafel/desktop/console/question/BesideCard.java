package nl.casustafel.desktop.console.question;

import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.answer.AskedQuestion;

/** What belongs to an answer: why, who sees it otherwise, and who finds out what is not known. */
final class BesideCard extends Card {
  private final FindOutBox findOut;

  BesideCard(QuestionModel model, Texts texts) {
    super(texts.of(QuestionText.BESIDE));
    findOut = new FindOutBox(model, texts);
    getChildren()
        .addAll(
            DraftField.area(model.reasoning(), texts.of(QuestionText.REASONING), texts),
            DraftField.area(model.dissent(), texts.of(QuestionText.DISSENT), texts),
            findOut);
  }

  void show(AskedQuestion asked) {
    findOut.show(asked);
  }
}
