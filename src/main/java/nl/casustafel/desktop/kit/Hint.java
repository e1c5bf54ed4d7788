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
    control.getProperties().put(Hint.class, words);
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

  /** The words that appear over a control; nothing for none. */
  public static String over(Control control) {
    return control.getProperties().get(Hint.class) instanceof String words ? words : "";
  }

  /** Takes a control's words away. */
  public static void hide(Control control) {
    control.getProperties().remove(Hint.class);
    control.setTooltip(null);
    control.setOnMouseEntered(null);
  }
}
