package nl.casustafel.desktop.prepare;

import java.time.LocalDate;
import java.util.Optional;
import javafx.util.StringConverter;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedDay;
import org.jspecify.annotations.Nullable;

/** Shows a day in words and reads it as people type it; what is no day stays as it was typed. */
final class Days extends StringConverter<@Nullable LocalDate> {
  private final Texts texts;
  private String notRead = "";

  Days(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? notRead : texts.date(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    String text = typed == null ? "" : typed;
    Optional<LocalDate> day = TypedDay.in(text);
    notRead = day.isPresent() ? "" : text;
    return day.orElse(null);
  }
}
