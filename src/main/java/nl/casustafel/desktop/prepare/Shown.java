package nl.casustafel.desktop.prepare;

import javafx.scene.Node;

/** Takes things away where they have nothing to say, with the room they take. */
final class Shown {
  private Shown() {}

  static void when(boolean shown, Node node) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
