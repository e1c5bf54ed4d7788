package nl.casustafel.desktop.kit.plan;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.details.NumberField;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedNumber;

/** A number with its name, taken over with Enter, an arrow key, or when one goes elsewhere. */
final class CountBox extends VBox {
  private final StringProperty typed = new SimpleStringProperty("");
  private final NumberField field;
  private final int least;
  private final int most;
  private final IntConsumer taken;
  private final Paragraph problem;
  private int shown;

  CountBox(String name, Bounds bounds, Texts texts, IntConsumer taken) {
    this.least = bounds.least();
    this.most = bounds.most();
    this.taken = taken;
    // The field and its number live as long as each other.
    field = new NumberField(typed, bounds.step(), most, new Listening());
    field.setAccessibleText(name);
    field.setOnAction(event -> take());
    field.focusedProperty().addListener((property, before, focused) -> left(focused));
    field.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    problem =
        new Paragraph(
            texts.of(PlanText.NOT_IN_RANGE, bounds.least(), bounds.most()), "field-problem");
    Shown.when(false, problem);
    HBox line = new HBox(field, new Paragraph(name, "secondary"));
    line.getStyleClass().add("plan-count");
    getChildren().addAll(line, problem);
  }

  /** From where to where, and by how many an arrow key counts. */
  record Bounds(int least, int most, int step) {}

  /** Shows a number, but not over one that is being typed. */
  void show(int number) {
    shown = number;
    if (!field.isFocused() || typed.get().isEmpty()) {
      typed.set(Integer.toString(number));
    }
  }

  private void released(KeyEvent key) {
    switch (key.getCode()) {
      case UP, KP_UP, DOWN, KP_DOWN -> take();
      default -> {}
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      take();
    }
  }

  /** Takes over a number that can be; says of another what it should be, and puts it back. */
  private void take() {
    OptionalInt number = TypedNumber.within(typed.get(), least, most);
    if (number.isPresent()) {
      Shown.when(false, problem);
    } else if (!field.isFocused()) {
      Shown.when(true, problem);
      typed.set(Integer.toString(shown));
    }
    if (number.isPresent() && number.getAsInt() != shown) {
      shown = number.getAsInt();
      taken.accept(shown);
    }
  }
}
