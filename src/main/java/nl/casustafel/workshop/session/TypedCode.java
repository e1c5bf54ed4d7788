package nl.casustafel.workshop.session;

import java.text.Normalizer;
import java.util.Locale;

/** Finds the code in what phones write and copy. Pure. */
final class TypedCode {
  private static final int LONGEST = 1_000;
  private static final String PERCENT = "%[0-9A-Fa-f]{2}";

  // Signs that no code has, and the one that has been misread or was typed on another keyboard.
  private static final String MISREAD = "BSZ\u0421\u041D\u041C\u0420\u0425\u039C\u03A1\u03A7";
  private static final String MEANT = "852CHMPXMPX";

  private TypedCode() {}

  /** The signs of the code; all signs there are when no code is among them. */
  static String in(String text) {
    String some = text.substring(0, Math.min(text.length(), LONGEST));
    String after = some.substring(some.lastIndexOf('#') + 1).replaceAll(PERCENT, " ");
    String signs = signs(after);
    String whole = meant(signs.replace(" ", ""));
    if (isCode(whole)) {
      return whole;
    }
    StringBuilder run = new StringBuilder();
    String found = "";
    for (String word : (signs + " -").split(" ", -1)) {
      if (!word.isEmpty() && meant(word).chars().allMatch(c -> JoinCode.SIGNS.indexOf(c) >= 0)) {
        run.append(meant(word));
      } else if (!word.isEmpty()) {
        found = isCode(run.toString()) ? run.toString() : found;
        run.setLength(0);
      }
    }
    return found.isEmpty() ? whole : found;
  }

  /** Capitals and plain digits, with a space where anything else but an invisible mark stood. */
  private static String signs(String text) {
    StringBuilder signs = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(sign -> !isInvisible(sign))
        .forEach(sign -> {
          int digit = Character.digit(sign, 10);
          if (digit >= 0) {
            signs.append(digit);
          } else if (Character.isLetter(sign)) {
            signs.appendCodePoint(sign);
          } else {
            signs.append(' ');
          }
        });
    return signs.toString();
  }

  private static boolean isInvisible(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static String meant(String signs) {
    StringBuilder meant = new StringBuilder(signs);
    for (int i = 0; i < meant.length(); i++) {
      int misread = MISREAD.indexOf(meant.charAt(i));
      if (misread >= 0) {
        meant.setCharAt(i, MEANT.charAt(misread));
      }
    }
    return meant.toString();
  }

  private static boolean isCode(String signs) {
    return (signs.length() == JoinCode.LENGTH || signs.length() == JoinCode.TICKET_LENGTH)
        && signs.chars().allMatch(c -> JoinCode.SIGNS.indexOf(c) >= 0);
  }
}
