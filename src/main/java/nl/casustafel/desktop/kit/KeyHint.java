package nl.casustafel.desktop.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** The key that does the same as a button, shown on the button. */
public final class KeyHint {
  private KeyHint() {}

  /** Puts the key's name behind the button's words. Screen readers hear it as well. */
  public static <T extends Labeled> T on(T button, String key) {
    Label hint = new Label(key);
    hint.getStyleClass().add("key-hint");
    button.setGraphic(hint);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleText(button.getText() + ", " + key);
    return button;
  }
}
