package nl.casustafel.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Whether a node is in a window that is open. What listens or ticks only meanwhile is held by
 * nothing once it has left.
 */
public final class OnScreen {
  private OnScreen() {}

  public static ObservableValue<Boolean> is(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }
}
