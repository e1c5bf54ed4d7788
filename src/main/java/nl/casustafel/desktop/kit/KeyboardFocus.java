package nl.casustafel.desktop.kit;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** The focus, moved by the program as if somebody had come there with the keyboard. */
public final class KeyboardFocus {
  private KeyboardFocus() {}

  /** Goes to a node and shows that the focus is there, which asking for it alone does not. */
  public static void show(Node node) {
    node.requestFocus();
    node.requestFocusTraversal(TraversalDirection.NEXT);
    Node next = node.getScene() == null ? null : node.getScene().getFocusOwner();
    if (next != null && !next.equals(node)) {
      next.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }
}
