package nl.casustafel.text;

/**
 * One text in both languages. A text written in one language only (an own case may be) has the same
 * words on both sides; see {@link #same}.
 */
public record LocalizedText(String en, String nl) {

  public static final LocalizedText EMPTY = new LocalizedText("", "");

  /** A text that reads the same in every language, such as what a group wrote down. */
  public static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }

  public String in(Language language) {
    return language == Language.NL ? nl : en;
  }

  public boolean isBlank() {
    return en.isBlank() && nl.isBlank();
  }
}
