package nl.casustafel.desktop.console.form;

import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.text.Texts;

/** A number that something is done with, with its name above it and what is wrong below. */
public final class NumberSetting extends VBox {
  private final IntegerProperty number = new SimpleIntegerProperty();
  private final CountField field;

  public NumberSetting(String name, int usual, CountField.Bounds bounds, Texts texts) {
    number.set(usual);
    field = new CountField(name, number, bounds, texts, () -> {});
    FieldWithLabel named = new FieldWithLabel(name, field);
    field.problemProperty().subscribe(named::problem);
    getStyleClass().add("number-setting");
    getChildren().add(named);
  }

  /** What stands in the field, a number or not. */
  public StringProperty textProperty() {
    return field.textProperty();
  }

  /**
   * Does something with the number; without one it leads to the field, which says what it wants.
   */
  public void use(IntConsumer deed) {
    if (field.isRead()) {
      deed.accept(number.get());
    } else {
      field.focus();
    }
  }
}
