package nl.casustafel.desktop.settings;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;

/** A name with what is to be said about it. */
final class AboutLine extends HBox {
  private final VBox left = new VBox();
  private final VBox right = new VBox();

  AboutLine(String name, String text) {
    left.getChildren().add(new Paragraph(name, "strong"));
    left.getStyleClass().add("about-name");
    right.getChildren().add(new Paragraph(text));
    right.getStyleClass().add("about-text");
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().addAll(left, right);
    getStyleClass().add("about-line");
  }

  /** The same line with some words under the name. */
  AboutLine underName(String words) {
    return add(left, words);
  }

  /** The same line with some words under the text. */
  AboutLine underText(String words) {
    return add(right, words);
  }

  AboutLine underText(Node node) {
    right.getChildren().add(node);
    return this;
  }

  private AboutLine add(VBox side, String words) {
    if (!words.isBlank()) {
      side.getChildren().add(new Paragraph(words, "secondary"));
    }
    return this;
  }
}
