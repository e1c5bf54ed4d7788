package nl.casustafel.desktop.kit.choice;

import javafx.scene.input.KeyEvent;

/** Keys that change what another key means: Shift, Ctrl, Alt and Meta. */
public final class Modifiers {
  private Modifiers() {}

  /** Whether a key came alone, and so means what stands on it. */
  public static boolean none(KeyEvent key) {
    return noneButShift(key) && !key.isShiftDown();
  }

  /** Whether a key came alone or with Shift, and so may be typing. */
  public static boolean noneButShift(KeyEvent key) {
    return !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
  }
}
