package nl.casustafel.desktop.console.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as people write them: shown with the month in letters, read in the usual notations. */
final class DayWords extends StringConverter<@Nullable LocalDate> {
  private final DateTimeFormatter shown;
  private final List<DateTimeFormatter> read;
  private final Supplier<@Nullable LocalDate> otherwise;

  /**
   * @param otherwise the day that stays when a text is none
   */
  DayWords(Locale locale, Supplier<@Nullable LocalDate> otherwise) {
    this.shown = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
    this.read =
        Stream.of("d MMM uuuu", "d MMMM uuuu", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-M-d")
            // Strict, or 31 November would be read as the 30th.
            .map(pattern ->
                DateTimeFormatter.ofPattern(pattern, locale)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();
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
    for (DateTimeFormatter format : read) {
      try {
        return LocalDate.parse(text.strip(), format);
      } catch (DateTimeParseException notSo) {
        // The next notation may fit.
      }
    }
    return otherwise.get();
  }
}
