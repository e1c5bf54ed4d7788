package nl.casustafel.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Whether a node is in a window that is open, or in a scene that a picture is taken of. What
 * listens or ticks only meanwhile is held by nothing once it has left.
 */
public final class OnScreen {
  private OnScreen() {}

  public static ObservableValue<Boolean> is(Node node) {
    return node.sceneProperty().flatMap(OnScreen::isShown).orElse(false);
  }

  private static ObservableValue<Boolean> isShown(Scene scene) {
    return scene.windowProperty().flatMap(Window::showingProperty).orElse(true);
  }
}
