package nl.casustafel.desktop.console.facts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.question.AnswerControl;
import nl.casustafel.desktop.console.question.FindOutBox;
import nl.casustafel.desktop.console.question.FromCaseLine;
import nl.casustafel.desktop.console.question.QuestionModel;
import nl.casustafel.desktop.console.question.RefusalLine;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** A fact: what is asked, its answers, what the case says, and who finds out what is not known. */
final class FactCard extends Card {
  private final ConsoleModel console;
  private final QuestionModel model;
  private final Texts texts;
  private final AnswerControl control;
  private final FromCaseLine fromCase;
  private final RefusalLine refusal;
  private final Button clear;
  private final VBox doubt = new VBox();
  private @Nullable FindOutBox findOut;

  FactCard(ConsoleModel console, AskedQuestion asked, Texts texts) {
    this.console = console;
    this.texts = texts;
    this.model = new QuestionModel(console, asked.question());
    this.refusal = new RefusalLine(texts);
    this.control = AnswerControl.compact(model, refusal, texts);
    this.fromCase = new FromCaseLine(model, refusal, texts);
    Question question = asked.question();
    String words = texts.of(question.wording().text());
    clear = Buttons.plain(texts.of(FactsText.CLEAR), () -> model.clear(refusal::say));
    clear.setAccessibleText(texts.of(FactsText.CLEAR_NAME, words));
    getStyleClass().add("fact");
    getChildren()
        .addAll(
            new Paragraph(words, "card-title"),
            new Paragraph(texts.of(question.wording().why()), "secondary"));
    if (question.form() instanceof AnswerForm.Multiple) {
      getChildren().add(new Paragraph(texts.of(FactsText.CHOOSE_SEVERAL), "secondary"));
    }
    // Below the answers, so that these stay where they are when it goes.
    getChildren().addAll(control.node(), fromCase, refusal.node(), doubt, below(words));
  }

  private Node below(String words) {
    Button own = Buttons.plain(texts.of(FactsText.OWN_PAGE), this::goToOwnPage);
    own.setAccessibleText(texts.of(FactsText.OWN_PAGE_NAME, words));
    FlowPane below = new FlowPane(clear, own);
    below.getStyleClass().add("quiet-deeds");
    return below;
  }

  private void goToOwnPage() {
    VoteSubject subject = VoteSubject.question(model.question().id());
    console.view().content().parts().placeOf(subject).ifPresent(console::moveTo);
  }

  void show(AskedQuestion asked) {
    control.show(asked.answer().value());
    fromCase.show(asked);
    refusal.clear();
    Shown.when(asked.answered(), clear);
    if (asked.leavesDoubt() && findOut == null) {
      findOut = new FindOutBox(model, texts);
      doubt.getChildren().add(findOut);
    }
    Shown.when(asked.leavesDoubt(), doubt);
    FindOutBox shown = findOut;
    if (shown != null) {
      shown.show(asked);
    }
  }

  boolean pressed(KeyEvent key) {
    String text = key.getText();
    return key.getTarget() instanceof Node at
        && isIn(at)
        && !key.isControlDown()
        && !key.isAltDown()
        && !key.isMetaDown()
        && text.length() == 1
        && Character.isDigit(text.charAt(0))
        && control.choose(Character.digit(text.charAt(0), 10));
  }

  private boolean isIn(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }
}
