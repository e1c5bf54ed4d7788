package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** What every screen owes to those who do not see it or do not use a pointer. */
public final class Accessibility {
  private Accessibility() {}

  /** Checks that every control that takes the focus says what it is. */
  public static void check(Parent root) {
    assertThat(nameless(root)).as("controls that take the focus but have no name").isEmpty();
  }

  /**
   * Checks that no text is cut: every label has the room it asks for, or the whole appears where
   * the pointer rests. Needs a laid out scene.
   */
  public static void checkNothingCut(Parent root) {
    assertThat(cut(root)).as("texts that are cut").isEmpty();
  }

  static List<String> nameless(Parent root) {
    return all(root).stream()
        .filter(node -> node.isFocusTraversable() && !(node instanceof ScrollPane))
        .filter(node -> !isPartOfControl(node))
        .filter(node -> name(node).isBlank())
        .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
        .toList();
  }

  public static List<String> cut(Parent root) {
    List<String> cut = new ArrayList<>();
    for (Node node : all(root)) {
      if (node instanceof Labeled labeled
          && labeled.getText() != null
          && isShown(labeled)
          && !appearsOver(labeled)) {
        labeled.getChildrenUnmodifiable().stream()
            .filter(child -> child instanceof Text && !child.equals(labeled.getGraphic()))
            .map(child -> ((Text) child).getText())
            .filter(shown -> !shown.equals(labeled.getText()))
            .forEach(shown -> cut.add(labeled.getText() + " -> " + shown));
      }
    }
    return cut;
  }

  /** All nodes below a root, the root included, in the order in which they are drawn. */
  public static List<Node> all(Parent root) {
    List<Node> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private static void collect(Node node, List<Node> all) {
    all.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean appearsOver(Labeled labeled) {
    for (Node at = labeled; at != null; at = at.getParent()) {
      if (at instanceof Control control && Hint.over(control).contains(labeled.getText())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartOfControl(Node node) {
    return node.getParent() instanceof ComboBoxBase<?>;
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && !(node instanceof Label)) {
      return String.valueOf(labeled.getText());
    }
    return "";
  }
}
