package nl.casustafel.desktop.console;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;

/** Says that another program wrote in this workshop too, and what became of what was done here. */
final class OvertakenLine extends HBox {

  OvertakenLine(ConsoleModel model, Texts texts) {
    getStyleClass().addAll("save-banner", "notice", "notice-attention");
    Label happened = new Label(texts.of(ConsoleText.OVERTAKEN));
    happened.getStyleClass().add("notice-title");
    VBox said = new VBox(happened, new Paragraph(texts.of(ConsoleText.OVERTAKEN_KEPT)));
    HBox.setHgrow(said, Priority.ALWAYS);
    Button seen = Buttons.outlined(texts.of(ConsoleText.OVERTAKEN_SEEN), model::seenOvertaken);
    getChildren().addAll(said, seen);
    // A screen that is gone lets go of its model: only what is in a window listens.
    sceneProperty()
        .subscribe(scene -> {
          visibleProperty().unbind();
          if (scene != null) {
            visibleProperty().bind(model.overtakenProperty());
          }
        });
    managedProperty().bind(visibleProperty());
  }
}
