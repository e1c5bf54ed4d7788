package nl.casustafel.desktop.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * What fills the window for one task. A screen is built anew when the language changes, its model
 * is not. JavaFX thread only.
 */
public interface Screen {

  /** The screen's content; the same one at every call. */
  Parent root();

  /** What the window is named after while the screen is in it; empty for the app alone. */
  default ObservableValue<String> title() {
    return new SimpleStringProperty("");
  }

  /** Called each time the screen comes into the window. */
  default void shown() {}

  /** Called when the screen has left the window. */
  default void left() {}

  /**
   * Called when somebody wants to go elsewhere or close the window: stores what is under way, then
   * runs {@code gone}. A screen that cannot store says so and does not run it.
   */
  default void leave(Runnable gone) {
    gone.run();
  }

  /** Where the focus begins; null for the first control. */
  default @Nullable Node firstFocus() {
    return null;
  }

  /** Ctrl+F: puts the focus where one searches, where that means something. */
  default void search() {}

  /** Ctrl+Z: takes back the last deed, where that means something. */
  default void undo() {}

  /** Ctrl+Shift+Z: does again what was taken back. */
  default void redo() {}

  /** Esc; false when there is nothing to go back to within the screen. */
  default boolean back() {
    return false;
  }
}
