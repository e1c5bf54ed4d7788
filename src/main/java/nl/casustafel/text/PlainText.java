package nl.casustafel.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts from strangers, rid of what could play tricks on a screen or in a file. */
public final class PlainText {
  /** Vietnamese, Devanagari, Thai and Hebrew with all its points keep within it. */
  private static final String PILE = "([\\p{M}\\u200C\\u200D]{4})[\\p{M}\\u200C\\u200D]+";

  /** Letters that stand for nothing: fillers of Hangul, the empty sign of Braille, a joiner. */
  private static final String EMPTY_LETTERS =
      "[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0]";

  private static final Pattern VISIBLE = Pattern.compile("[^\\p{M}\\u200C\\u200D\\s]");

  private PlainText() {}

  /**
   * The text without control characters, marks that turn the direction of writing (the “bidi”
   * controls of Unicode Annex 9), other invisible formatting and lone surrogates; line breaks and
   * tabs become single spaces. Joiners stay: emoji and some scripts need them; of marks that pile
   * up on one letter four stay. In normal form C, trimmed; empty when nothing of it can be seen.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    LineEnds.asSpaces(text)
        .codePoints()
        .forEach(sign -> {
          if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            plain.append(' ');
          } else if (stays(sign)) {
            plain.appendCodePoint(sign);
          }
        });
    String left =
        Normalizer.normalize(plain, Normalizer.Form.NFC)
            .replaceAll(EMPTY_LETTERS, " ")
            .replaceAll(PILE, "$1")
            .replaceAll(" {2,}", " ")
            .strip();
    return VISIBLE.matcher(left).find() ? left : "";
  }

  private static boolean stays(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          false;
      case Character.FORMAT -> sign == 0x200C || sign == 0x200D;
      default -> true;
    };
  }
}
