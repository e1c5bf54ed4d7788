package nl.casustafel.desktop.prepare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import javafx.util.StringConverter;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Shows a day in words and reads it as people type it; what is no day becomes none. */
final class Days extends StringConverter<@Nullable LocalDate> {
  private static final List<String> PATTERNS =
      List.of("d MMMM uuuu", "d MMM uuuu", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "uuuu-MM-dd");

  private final Texts texts;

  Days(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : texts.date(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    return PATTERNS.stream()
        .flatMap(pattern -> read(text, format(pattern)).stream())
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException notThisWay) {
      return Optional.empty();
    }
  }

  private DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(texts.language().locale())
        // Else the 31st of November would quietly become the 30th.
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
