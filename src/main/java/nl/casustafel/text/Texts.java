package nl.casustafel.text;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language: the single look-up for everything people read. Arguments follow {@link
 * MessageFormat}; apostrophes in bundles are typographic (’), because a straight one is syntax
 * there.
 */
public final class Texts {
  private final Language language;
  private final Map<Class<?>, ResourceBundle> bundles = new ConcurrentHashMap<>();

  public Texts(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key, with its arguments filled in.
   *
   * @throws MissingResourceException when the bundle lacks the key; a test keeps that from
   *     happening
   */
  public String of(TextKey key, Object... arguments) {
    String pattern = bundle(key.getClass()).getString(key.name());
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  public String of(LocalizedText text) {
    return text.in(language);
  }

  /** A day as people write it: {@code 23 november 2026}. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
  }

  /** A time of day to the minute: {@code 09:42}. */
  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(time);
  }

  /** A whole number without decimals, another with one: {@code 3}, {@code 3,5}. */
  public String number(double value) {
    return number(value, value % 1 == 0 ? 0 : 1);
  }

  /** A number with at most the given number of decimals, in the language's notation. */
  public String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  private ResourceBundle bundle(Class<?> keyClass) {
    // Constants with a body have a class of their own below the enum's.
    Class<?> owner = keyClass.isEnum() ? keyClass : keyClass.getSuperclass();
    return bundles.computeIfAbsent(
        owner,
        type ->
            ResourceBundle.getBundle(
                type.getName(),
                language.locale(),
                type.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)));
  }
}
