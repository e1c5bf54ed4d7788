package nl.casustafel.desktop.kit.details;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedDay;

/** The field for the day of a workshop; what is no day stays in it as it was typed. */
final class DayPicker extends DatePicker {
  private final TypedDetails details;

  DayPicker(TypedDetails details, Texts texts, Listening listening) {
    this.details = details;
    setChronology(IsoChronology.INSTANCE);
    setConverter(new Days(texts, this::getValue));
    setMaxWidth(Double.MAX_VALUE);
    LineFilter.oneLine(getEditor());
    getEditor().accessibleTextProperty().bind(accessibleTextProperty());
    listening.both(valueProperty(), details.dateProperty());
    if (!details.dayNotReadProperty().get().isEmpty()) {
      getEditor().setText(details.dayNotReadProperty().get());
    }
    getEditor()
        .textProperty()
        .addListener((property, before, text) -> details.dayTypedProperty().set(plain(text)));
    focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            read();
          }
        });
    valueProperty().addListener((property, before, day) -> details.dayNotReadProperty().set(""));
  }

  // In every language the same for the same day.
  private static String plain(String text) {
    return TypedDay.in(text).map(LocalDate::toString).orElse(text);
  }

  /** Takes what stands in the field, also when nobody has left it yet. */
  void read() {
    String text = getEditor().getText();
    Optional<LocalDate> day = TypedDay.in(text);
    if (text.isBlank()) {
      setValue(null);
    } else if (day.isPresent()) {
      setValue(day.get());
      details.dayNotReadProperty().set("");
      getEditor().setText(getConverter().toString(day.get()));
    } else {
      details.dayNotReadProperty().set(text);
    }
  }
}
