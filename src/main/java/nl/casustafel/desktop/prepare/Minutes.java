package nl.casustafel.desktop.prepare;

import nl.casustafel.text.Texts;

/** A length of time in words. */
final class Minutes {
  private Minutes() {}

  /** {@code 45 min}, {@code 2 h}, {@code 2 h 15 min}. */
  static String words(int minutes, Texts texts) {
    return minutes < 60
        ? texts.of(PrepareText.ONLY_MINUTES, minutes)
        : texts.of(PrepareText.HOURS_MINUTES, minutes / 60, minutes % 60).strip();
  }
}
