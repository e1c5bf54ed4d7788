package nl.casustafel.desktop.kit.choice;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** The focus, moved by the program as if somebody had come there with the keyboard. */
public final class KeyboardFocus {
  private KeyboardFocus() {}

  /** Goes to a node and shows that the focus is there, which asking for it alone does not. */
  public static void show(Node node) {
    ToggleGroup group = node instanceof ToggleButton toggle ? toggle.getToggleGroup() : null;
    if (node instanceof ToggleButton other && group != null && !other.isSelected()) {
      // Of a group Tab finds the chosen one only, and so the way back would lead past this one.
      other.setToggleGroup(null);
      thereAndBack(node);
      other.setToggleGroup(group);
    } else {
      thereAndBack(node);
    }
  }

  private static void thereAndBack(Node node) {
    node.requestFocus();
    node.requestFocusTraversal(TraversalDirection.NEXT);
    Node next = node.getScene() == null ? null : node.getScene().getFocusOwner();
    if (next != null && !next.equals(node)) {
      next.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }
}
