package nl.casustafel.desktop.console.observation;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Round;

/** A number of hands: typed, or changed by one with the arrow keys or the buttons beside it. */
final class CountField extends HBox {
  private final TextField number = new TextField();
  private final IntegerProperty count;

  /**
   * @param name what is counted, for screen readers
   * @param entered called on Enter
   */
  CountField(String name, IntegerProperty count, Texts texts, Runnable entered) {
    this.count = count;
    getStyleClass().add("count-field");
    number.getStyleClass().add("count-number");
    number.setAccessibleText(name);
    number.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,4}") ? change : null));
    number.setText(shown());
    number.textProperty().addListener((property, before, now) -> count.set(read(now)));
    count.addListener((property, before, now) -> show());
    number.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    number.setOnAction(event -> entered.run());
    getChildren()
        .addAll(
            stepper("−", texts.of(ObservationText.ONE_LESS, name), -1),
            number,
            stepper("+", texts.of(ObservationText.ONE_MORE, name), 1));
  }

  void focus() {
    number.requestFocus();
    number.selectAll();
  }

  private Button stepper(String sign, String name, int by) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("count-step");
    button.setAccessibleText(name);
    // The arrow keys do the same, so Tab goes from number to number.
    button.setFocusTraversable(false);
    button.setOnAction(event -> add(by));
    return button;
  }

  private void step(KeyEvent key) {
    switch (key.getCode()) {
      case UP -> {
        add(1);
        key.consume();
      }
      case DOWN -> {
        add(-1);
        key.consume();
      }
      default -> {}
    }
  }

  private void add(int by) {
    count.set(Math.clamp(count.get() + (long) by, 0, Round.MOST_VOTERS));
  }

  private void show() {
    if (read(number.getText()) != count.get()) {
      number.setText(shown());
    }
  }

  private String shown() {
    return count.get() == 0 ? "" : Integer.toString(count.get());
  }

  private static int read(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
