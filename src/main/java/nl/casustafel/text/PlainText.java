package nl.casustafel.text;

import java.text.Normalizer;

/** Texts from strangers, rid of what could play tricks on a screen or in a file. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text without control characters, marks that turn the direction of writing (the “bidi”
   * controls of Unicode Annex 9), other invisible formatting and lone surrogates; line breaks and
   * tabs become single spaces. Joiners stay: emoji and some scripts need them. In normal form C,
   * trimmed.
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
    return Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll(" {2,}", " ").strip();
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
