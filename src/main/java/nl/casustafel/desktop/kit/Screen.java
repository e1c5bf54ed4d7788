package nl.casustafel.desktop.kit;

import javafx.scene.Parent;

/** What the main window shows. Made anew for every change of language; its model stays. */
public interface Screen {

  Parent root();

  /** Called when it has become visible. */
  default void shown() {}

  /**
   * Called before it gives way; calls back when nothing typed is left to store, and not at all when
   * the person should stay.
   */
  default void leave(Runnable left) {
    left.run();
  }

  /** Takes back the last deed, where that means something. */
  default void undo() {}

  /** Does again what was taken back. */
  default void redo() {}

  /** Puts the focus where one searches, where that means something. */
  default void search() {}
}
