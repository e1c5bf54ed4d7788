package nl.casustafel.desktop.console.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import nl.casustafel.text.TypedDay;
import org.jspecify.annotations.Nullable;

/** Days as people write them: shown with the month in letters, read in the usual notations. */
final class DayWords extends StringConverter<@Nullable LocalDate> {
  private final DateTimeFormatter shown;
  private final Supplier<@Nullable LocalDate> otherwise;

  /**
   * @param otherwise the day that stays when a text is none
   */
  DayWords(Locale locale, Supplier<@Nullable LocalDate> otherwise) {
    this.shown = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
    this.otherwise = otherwise;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : shown.format(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return TypedDay.in(text).orElseGet(otherwise);
  }
}
