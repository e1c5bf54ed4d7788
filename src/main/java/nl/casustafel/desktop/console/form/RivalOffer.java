package nl.casustafel.desktop.console.form;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;

/** Says that something else was recorded while a text was being typed, and lets one choose. */
final class RivalOffer extends VBox {
  RivalOffer(String recorded, Draft draft, Node input, Texts texts) {
    getStyleClass().add("rival-offer");
    String words =
        recorded.isBlank()
            ? texts.of(FormText.RIVAL_EMPTY)
            : texts.of(FormText.RIVAL, recorded.strip());
    FlowPane deeds =
        new FlowPane(
            Buttons.outlined(texts.of(FormText.RIVAL_KEEP_TYPED), draft::preferTyped),
            Buttons.outlined(texts.of(FormText.RIVAL_TAKE_RECORDED), draft::preferRecorded));
    deeds.getStyleClass().add("quiet-deeds");
    // The buttons go when one is pressed; the keyboard stays at the text.
    deeds
        .getChildren()
        .forEach(button ->
            button.addEventHandler(javafx.event.ActionEvent.ACTION, event -> input.requestFocus()));
    getChildren().addAll(new Paragraph(words, "field-warning"), deeds);
  }
}
