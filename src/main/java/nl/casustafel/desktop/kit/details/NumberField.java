package nl.casustafel.desktop.kit.details;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.choice.Modifiers;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.TypedNumber;

/** A short field for a number from 0; the arrow keys count up and down. */
public final class NumberField extends TextField {
  private final int step;
  private final int most;

  public NumberField(StringProperty number, int step, int most, Listening listening) {
    this.step = step;
    this.most = most;
    getStyleClass().add("number-field");
    setAccessibleRole(AccessibleRole.SPINNER);
    LineFilter.oneLine(this);
    listening.both(textProperty(), number);
    addEventFilter(KeyEvent.KEY_PRESSED, this::count);
    textProperty().subscribe(this::mark);
    focusedProperty().subscribe(() -> plain());
  }

  private void count(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case UP, KP_UP -> step;
          case DOWN, KP_DOWN -> -step;
          default -> 0;
        };
    if (by != 0 && Modifiers.none(key)) {
      int now = TypedNumber.within(getText(), 0, most).orElse(0);
      setText(String.valueOf(Math.clamp(now + by, 0, most)));
      end();
      key.consume();
    }
  }

  /** Shows a number as it is stored once somebody has typed it. */
  private void plain() {
    if (!isFocused()) {
      TypedNumber.within(getText(), 0, most).ifPresent(read -> setText(String.valueOf(read)));
    }
  }

  private void mark(String text) {
    getStyleClass().remove("wrong");
    if (TypedNumber.within(text, 0, most).isEmpty()) {
      getStyleClass().add("wrong");
    }
  }
}
