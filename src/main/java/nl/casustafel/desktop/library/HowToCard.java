package nl.casustafel.desktop.library;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;

/** How one comes to a case of one's own, in three steps. */
final class HowToCard extends Card {

  HowToCard(LibraryModel model, Texts texts, Runnable describe, Listening listening) {
    super(texts.of(LibraryText.HOW));
    VBox steps = new VBox();
    steps.getStyleClass().add("stack");
    for (LibraryText step :
        List.of(LibraryText.HOW_COPY, LibraryText.HOW_EDIT, LibraryText.HOW_CHECK)) {
      String number = String.valueOf(steps.getChildren().size() + 1);
      HBox line = new HBox(Pill.accent(number), new Paragraph(texts.of(step)));
      line.getStyleClass().add("how-line");
      steps.getChildren().add(line);
    }
    FlowPane open = new FlowPane(Buttons.outlined(texts.of(LibraryText.HOW_OPEN), describe));
    Paragraph hint = new Paragraph("", "secondary");
    getChildren().addAll(steps, open, hint);
    listening.to(
        model.folderProperty(),
        folder ->
            hint.setText(
                texts.of(
                    folder == null
                        ? LibraryText.HOW_OPEN_FOLDER_FIRST
                        : LibraryText.HOW_OPEN_HINT)));
  }
}
