package nl.casustafel.desktop.kit.details;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedDay;
import org.jspecify.annotations.Nullable;

/** Shows a day in words and reads it as people type it. */
final class Days extends StringConverter<@Nullable LocalDate> {
  private final Texts texts;
  private final Supplier<@Nullable LocalDate> otherwise;

  /**
   * @param otherwise the day that stays when a text is none
   */
  Days(Texts texts, Supplier<@Nullable LocalDate> otherwise) {
    this.texts = texts;
    this.otherwise = otherwise;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : texts.date(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : TypedDay.in(typed).orElseGet(otherwise);
  }
}
