package nl.casustafel.desktop.kit.details;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.util.StringConverter;
import nl.casustafel.text.Texts;
import nl.casustafel.text.TypedDay;
import org.jspecify.annotations.Nullable;

/** Shows a day in words and reads it as people type it; what is no day stays as it was typed. */
final class Days extends StringConverter<@Nullable LocalDate> {
  private final Texts texts;
  private final StringProperty notRead;

  /**
   * @param notRead what was typed last, when it was no day
   */
  Days(Texts texts, StringProperty notRead) {
    this.texts = texts;
    this.notRead = notRead;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? notRead.get() : texts.date(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    String text = typed == null ? "" : typed;
    Optional<LocalDate> day = TypedDay.in(text);
    notRead.set(day.isPresent() ? "" : text);
    return day.orElse(null);
  }
}
