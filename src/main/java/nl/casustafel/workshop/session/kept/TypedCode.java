package nl.casustafel.workshop.session.kept;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the code in what phones write and copy. Pure. */
final class TypedCode {
  private static final int LONGEST = 1_000;
  private static final String PERCENT = "%[0-9A-Fa-f]{2}";

  // Signs that no code has, and the one that has been misread or was typed on another keyboard.
  private static final String MISREAD = "BSZ\u0421\u041D\u041C\u0420\u0425\u039C\u03A1\u03A7";
  private static final String MEANT = "852CHMPXMPX";

  private TypedCode() {}

  /**
   * The signs of the code; all signs there are when no code is among them. What begins behind a
   * {@code #} is sooner the code than a word that looks like one, that sooner than two halves, and
   * these sooner than pieces.
   */
  static String in(String text) {
    String some =
        text.substring(0, Math.min(text.length(), LONGEST))
            .replace("%23", "#")
            .replaceAll(PERCENT, " ");
    List<String> words = words(some);
    String whole = String.join("", words);
    return Stream.of(behindHash(some), word(words), halves(words), whole, run(words))
        .filter(TypedCode::isCode)
        .findFirst()
        .orElse(whole);
  }

  private static List<String> words(String text) {
    return Stream.of(signs(text).split(" "))
        .filter(word -> !word.isEmpty())
        .map(TypedCode::meant)
        .toList();
  }

  /** As in an address of the page. */
  private static String behindHash(String text) {
    String found = "";
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      StringBuilder begun = new StringBuilder();
      for (String word : words(text.substring(at + 1))) {
        begun.append(word);
        if (isCode(begun.toString())) {
          found = begun.toString();
          break;
        }
      }
    }
    return found;
  }

  private static String word(List<String> words) {
    return words.stream().filter(TypedCode::isCode).reduce("", (before, last) -> last);
  }

  private static String halves(List<String> words) {
    String found = "";
    for (int at = 0; at + 1 < words.size(); at++) {
      String both = words.get(at) + words.get(at + 1);
      if (words.get(at).length() * 2 == both.length() && isCode(both)) {
        found = both;
      }
    }
    return found;
  }

  /** Pieces that stand between other words. */
  private static String run(List<String> words) {
    String found = "";
    StringBuilder run = new StringBuilder();
    for (String word : words) {
      if (word.chars().allMatch(c -> JoinCode.SIGNS.indexOf(c) >= 0)) {
        run.append(word);
        found = isCode(run.toString()) ? run.toString() : found;
      } else {
        run.setLength(0);
      }
    }
    return found;
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
    // The fillers of Hangul are letters that nobody sees.
    if (sign == 0x115F || sign == 0x1160) {
      return true;
    }
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
