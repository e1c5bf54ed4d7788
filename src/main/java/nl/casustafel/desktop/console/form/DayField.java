package nl.casustafel.desktop.console.form;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * A field for a day; calls back when a person chooses one or takes it away. What cannot be read
 * stays in the field, with a sentence that says what can.
 */
public final class DayField extends FieldBox {
  private final DatePicker picker;
  private final StringProperty pending;
  private @Nullable LocalDate shown;

  private DayField(
      String name,
      DatePicker picker,
      Texts texts,
      StringProperty pending,
      Consumer<@Nullable LocalDate> chosen) {
    super(name, picker, texts);
    this.picker = picker;
    this.pending = pending;
    picker
        .valueProperty()
        .addListener((property, before, day) -> {
          if (!Objects.equals(day, shown)) {
            shown = day;
            chosen.accept(day);
          }
        });
  }

  /**
   * A field that goes on with what was typed in it before.
   *
   * @param pending the text that stands in the field and is not what is stored; outlives the field
   */
  public static DayField of(
      String name,
      Texts texts,
      @Nullable LocalDate day,
      StringProperty pending,
      Consumer<@Nullable LocalDate> chosen) {
    DatePicker picker = new DatePicker();
    picker.setChronology(IsoChronology.INSTANCE);
    picker.setConverter(new DayWords(texts.language().locale(), picker::getValue));
    picker.getEditor().setAccessibleText(name);
    LineFilter.oneLine(picker.getEditor());
    DayField field = new DayField(name, picker, texts, pending, chosen);
    field.show(day);
    field.takeUp();
    return field;
  }

  /** Goes on with what was typed before the field was built anew, and listens from then on. */
  private void takeUp() {
    if (!pending.get().isEmpty()) {
      picker.getEditor().setText(pending.get());
      judge();
    }
    picker.getEditor().textProperty().addListener((property, before, now) -> typed(now));
    picker
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            judge();
          }
        });
    picker.addEventFilter(
        KeyEvent.KEY_RELEASED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            judge();
          }
        });
  }

  @Override
  public boolean unfinished() {
    return !pending.get().isEmpty();
  }

  @Override
  public void focus() {
    picker.requestFocus();
    judge();
  }

  private void typed(String text) {
    pending.set(text.equals(words()) ? "" : text);
    if (pending.get().isEmpty() || TypedDay.in(text).isPresent()) {
      say("");
    }
  }

  /** Takes the day that was typed, or says that it was not understood. */
  private void judge() {
    String text = picker.getEditor().getText();
    Optional<LocalDate> day = TypedDay.in(text);
    if (text.isBlank()) {
      picker.setValue(null);
      picker.getEditor().clear();
    } else if (day.isPresent()) {
      picker.setValue(day.get());
      picker.getEditor().setText(words());
    } else {
      say(texts().of(FormText.DAY_NOT_READ));
    }
  }

  private String words() {
    return picker.getConverter().toString(picker.getValue());
  }

  /** Shows a day without calling back. */
  public void show(@Nullable LocalDate day) {
    shown = day;
    picker.setValue(day);
  }
}
