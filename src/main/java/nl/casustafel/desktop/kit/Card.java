package nl.casustafel.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white card on the page, with or without a title. What stands in its header stands right. */
public class Card extends VBox {
  private final HBox header = new HBox();

  public Card() {
    getStyleClass().add("card");
    header.getStyleClass().add("card-header");
  }

  public Card(String title, Node... content) {
    this();
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(title);
    Label label = new Label(title);
    label.getStyleClass().add("card-title");
    label.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    header.getChildren().addAll(label, space);
    getChildren().add(header);
    getChildren().addAll(content);
  }

  /** The line with the title, to put something at its end. */
  public final HBox header() {
    return header;
  }
}
