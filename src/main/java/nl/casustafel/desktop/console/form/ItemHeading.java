package nl.casustafel.desktop.console.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;

/**
 * The head of an item: pills, the text the room discusses as the largest text, and a line below.
 */
public final class ItemHeading extends VBox {

  /**
   * @param below a question or reason under it; empty for none
   */
  public ItemHeading(List<Node> pills, String text, String below) {
    getStyleClass().add("item-heading");
    if (!pills.isEmpty()) {
      FlowPane row = new FlowPane();
      row.getStyleClass().add("pill-row");
      row.getChildren().addAll(pills);
      getChildren().add(row);
    }
    getChildren().add(new Paragraph(text, "statement"));
    if (!below.isBlank()) {
      getChildren().add(new Paragraph(below, "prompt"));
    }
  }
}
