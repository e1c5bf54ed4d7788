package nl.casustafel.desktop.console.observation;

import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.text.Texts;

/** Changes the words of an observation that the group added, or removes it. */
final class OwnWordsCard extends Card {
  OwnWordsCard(ObservationModel model, Texts texts) {
    Button remove = new Button(texts.of(ObservationText.REMOVE));
    remove.getStyleClass().add("plain");
    remove.setOnAction(event -> model.remove());
    getChildren()
        .addAll(
            DraftField.area(model.ownWords(), texts.of(ObservationText.OWN_WORDS), texts), remove);
  }
}
