package nl.casustafel.report.type;

import java.text.Normalizer;
import nl.casustafel.text.LineEnds;

/** What is done to characters before they are set. */
final class Characters {
  private Characters() {}

  /**
   * Composes letters and accents, and takes away what shows nothing or changes the direction of the
   * text around it: control, format and lone surrogate characters. Line ends of every kind stay as
   * one kind, tabs become spaces.
   */
  static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    String composed = Normalizer.normalize(LineEnds.asBreaks(text), Normalizer.Form.NFC);
    composed
        .codePoints()
        .forEach(character -> {
          switch (character) {
            case '\n' -> clean.append('\n');
            case '\t' -> clean.append(' ');
            default -> {
              if (!isInvisible(character)) {
                clean.appendCodePoint(character);
              }
            }
          }
        });
    return clean.toString();
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
      default -> isVariationSelector(character) || isNoCharacter(character);
    };
  }

  private static boolean isVariationSelector(int character) {
    return (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
  }

  // XML has no place for these two.
  private static boolean isNoCharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE;
  }

  /**
   * Whether a character means the same without its neighbours. Half a flag or a skin tone would
   * melt into one glyph with its neighbour, and one of private use means nothing to a reader;
   * neither can be read back from a page.
   */
  static boolean standsAlone(int character) {
    boolean part = character > 0x7F && Character.isEmojiComponent(character);
    return !part && Character.getType(character) != Character.PRIVATE_USE;
  }
}
