package nl.casustafel.desktop.kit;

import javafx.scene.Node;

/** Takes things away where they have nothing to say, with the room they take. */
public final class Shown {
  private Shown() {}

  public static void when(boolean shown, Node node) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
