package nl.casustafel.text;

import java.util.Locale;
import java.util.Optional;

/** A language of the application; every text exists in each of them. */
public enum Language {
  NL("nl", "Nederlands"),
  EN("en", "English");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The ISO 639-1 code, as used in files, on the command line and in the report's {@code lang}. */
  public String code() {
    return code;
  }

  /** The language's name in the language itself, for switches. */
  public String ownName() {
    return ownName;
  }

  /** The locale for dates and numbers: Dutch of the Netherlands, English of the European kind. */
  public Locale locale() {
    return this == NL ? Locale.of("nl", "NL") : Locale.of("en", "GB");
  }

  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
