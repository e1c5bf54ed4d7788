package nl.casustafel.desktop.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/**
 * Words that appear where the pointer rests. A tooltip is a window of its own and dear to make, so
 * it is made when the pointer comes and not before.
 */
public final class Hint {

  private Hint() {}

  /** Gives a control these words in place of those before. */
  public static void show(Control control, String words) {
    Tooltip made = control.getTooltip();
    if (made != null) {
      made.setText(words);
    }
    control.setOnMouseEntered(event -> {
      if (control.getTooltip() == null) {
        control.setTooltip(new Tooltip(words));
      }
    });
  }

  /** Takes a control's words away. */
  public static void hide(Control control) {
    control.setTooltip(null);
    control.setOnMouseEntered(null);
  }
}
