package nl.casustafel.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page that scrolls: a title, a line below it, and what follows. */
public final class Page extends ScrollPane {
  private final VBox content = new VBox();

  public Page(String title, String line, Node... parts) {
    getStyleClass().addAll("page", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    SteadyScroll.keep(this);
    setFocusTraversable(false);
    content.getStyleClass().add("page-content");
    VBox head = new VBox(new Paragraph(title, "page-title"));
    if (!line.isEmpty()) {
      head.getChildren().add(new Paragraph(line, "page-line"));
    }
    head.getStyleClass().add("page-head");
    content.getChildren().add(head);
    content.getChildren().addAll(parts);
    setContent(content);
  }

  /** Where parts can be added. */
  public VBox content() {
    return content;
  }
}
