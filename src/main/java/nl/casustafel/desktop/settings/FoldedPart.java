package nl.casustafel.desktop.settings;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;

/** A heading that shows what is below it when it is pressed, and hides it again. */
final class FoldedPart extends VBox {
  private final String title;
  private final Supplier<List<? extends Node>> content;
  private final Texts texts;
  private final VBox below = new VBox();
  private final Button heading;

  /**
   * A heading that begins folded.
   *
   * @param content built when it is shown for the first time: it may be long
   */
  FoldedPart(String title, Supplier<List<? extends Node>> content, Texts texts) {
    this.title = title;
    this.content = content;
    this.texts = texts;
    heading = Buttons.plain(title, () -> show(!below.isVisible()));
    heading.getStyleClass().add("disclosure-heading");
    below.getStyleClass().add("disclosure-content");
    getStyleClass().add("disclosure");
    getChildren().addAll(heading, below);
    show(false);
  }

  /** Shows what is below it. */
  void unfold() {
    show(true);
  }

  private void show(boolean open) {
    if (open && below.getChildren().isEmpty()) {
      below.getChildren().addAll(content.get());
    }
    Shown.when(open, below);
    heading.setGraphic((open ? Icons.MINUS : Icons.PLUS).node());
    heading.setAccessibleText(texts.of(open ? SettingsText.HIDE : SettingsText.SHOW, title));
  }
}
