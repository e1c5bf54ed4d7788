package nl.casustafel.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A white sheet on the page, with a title or without. */
@SuppressWarnings("this-escape") // a node adds its children while it is made; nobody overrides that
public class Card extends VBox {
  private final HBox header = new HBox();

  public Card() {
    getStyleClass().add("card");
    header.getStyleClass().add("card-header");
    header.setAlignment(Pos.CENTER_LEFT);
  }

  public Card(String title, Node... content) {
    this();
    Paragraph heading = new Paragraph(title, "card-title");
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    header.getChildren().add(heading);
    getChildren().add(header);
    getChildren().addAll(content);
  }

  /** The line of the title; what is added stands at its right end. */
  public final HBox header() {
    return header;
  }
}
