package nl.casustafel.desktop.console.form;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** A field for a day; calls back when a person chooses one or takes it away. */
public final class DayField extends FieldBox {
  private final DatePicker picker;
  private @Nullable LocalDate shown;

  private DayField(
      String name, DatePicker picker, Texts texts, Consumer<@Nullable LocalDate> chosen) {
    super(name, picker, texts);
    this.picker = picker;
    picker
        .valueProperty()
        .addListener((property, before, day) -> {
          if (!Objects.equals(day, shown)) {
            shown = day;
            chosen.accept(day);
          }
        });
  }

  public static DayField of(
      String name, Texts texts, @Nullable LocalDate day, Consumer<@Nullable LocalDate> chosen) {
    DatePicker picker = new DatePicker();
    picker.setConverter(new DayWords(texts.language().locale(), picker::getValue));
    picker.getEditor().setAccessibleText(name);
    DayField field = new DayField(name, picker, texts, chosen);
    field.show(day);
    return field;
  }

  /** Shows a day without calling back. */
  public void show(@Nullable LocalDate day) {
    shown = day;
    picker.setValue(day);
  }
}
