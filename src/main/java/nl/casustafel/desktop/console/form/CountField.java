package nl.casustafel.desktop.console.form;

import java.util.OptionalInt;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nl.casustafel.desktop.kit.choice.Modifiers;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedNumber;

/**
 * A number, typed or changed by one with the arrow keys or the buttons beside it. What is no number
 * stays in the field as it was typed, and is said to be none; the number is that of before.
 */
public final class CountField extends HBox {
  private final TextField number = LineFilter.oneLine(new TextField());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final IntegerProperty count;
  private final Bounds bounds;
  private final String name;
  private final Texts texts;
  private boolean typing;

  /** The least and the greatest number, both included; of 0 the field is empty. */
  public record Bounds(int least, int most) {}

  /**
   * @param name what is counted, for screen readers
   * @param entered called on Enter when there is a number in the field
   */
  public CountField(
      String name, IntegerProperty count, Bounds bounds, Texts texts, Runnable entered) {
    this.count = count;
    this.bounds = bounds;
    this.name = name;
    this.texts = texts;
    getStyleClass().add("count-field");
    number.getStyleClass().add("count-number");
    number.setAccessibleText(name);
    number.setText(shown());
    number.textProperty().addListener((property, before, now) -> typed(now));
    number
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused && isRead()) {
            number.setText(shown());
          }
        });
    count.addListener((property, before, now) -> show());
    number.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    number.setOnAction(event -> {
      if (isRead()) {
        entered.run();
      }
    });
    getChildren()
        .addAll(
            stepper("−", texts.of(FormText.ONE_LESS, name), -1),
            number,
            stepper("+", texts.of(FormText.ONE_MORE, name), 1));
  }

  /** Why what stands in the field is no number here; empty when it is one. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What stands in the field, a number or not. */
  public StringProperty textProperty() {
    return number.textProperty();
  }

  /** Whether what stands in the field is the number that there is. */
  public boolean isRead() {
    return problem.get().isEmpty();
  }

  public void focus() {
    number.requestFocus();
    number.selectAll();
  }

  private Button stepper(String sign, String words, int by) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("count-step");
    button.setAccessibleText(words);
    // The arrow keys do the same, so Tab goes from number to number.
    button.setFocusTraversable(false);
    button.setOnAction(event -> add(by));
    return button;
  }

  private void step(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case UP, KP_UP -> 1;
          case DOWN, KP_DOWN -> -1;
          default -> 0;
        };
    if (by != 0 && Modifiers.none(key)) {
      add(by);
      key.consume();
    }
  }

  private void add(int by) {
    count.set(Math.clamp(count.get() + (long) by, bounds.least(), bounds.most()));
    show();
  }

  private void typed(String text) {
    OptionalInt read =
        text.isBlank() && bounds.least() == 0
            ? OptionalInt.of(0)
            : TypedNumber.within(text, bounds.least(), bounds.most());
    typing = true;
    read.ifPresent(count::set);
    typing = false;
    String why =
        read.isPresent() ? "" : texts.of(FormText.NOT_COUNTED, bounds.least(), bounds.most());
    problem.set(why);
    number.setAccessibleText(why.isEmpty() ? name : name + ". " + why);
    number.getStyleClass().remove("wrong");
    if (!why.isEmpty()) {
      number.getStyleClass().add("wrong");
    }
  }

  private void show() {
    if (!typing) {
      number.setText(shown());
    }
  }

  private String shown() {
    return count.get() == 0 ? "" : Integer.toString(count.get());
  }
}
