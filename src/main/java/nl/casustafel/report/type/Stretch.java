package nl.casustafel.report.type;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that is read in one direction. One that is read from right to left begins and
 * ends with a letter of a script that is, and has no other letters in it; so a number or a bracket
 * after a name stays after it.
 *
 * @param end where the next one begins
 */
public record Stretch(int start, int end, boolean fromRight) {

  /** The stretches of a text, in the order of reading. */
  public static List<Stretch> of(String text) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (int next = firstFromRight(text, 0); next < text.length(); ) {
      if (next > at) {
        stretches.add(new Stretch(at, next, false));
      }
      at = endFromRight(text, next);
      stretches.add(new Stretch(next, at, true));
      next = firstFromRight(text, at);
    }
    if (at < text.length()) {
      stretches.add(new Stretch(at, text.length(), false));
    }
    return stretches;
  }

  private static int firstFromRight(String text, int from) {
    int at = from;
    while (at < text.length() && !isFromRight(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int endFromRight(String text, int from) {
    int end = from;
    for (int at = from; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
          || (character == '(' && !isFromRight(text, at))) {
        return end;
      }
      at += Character.charCount(character);
      boolean mark = end == at - Character.charCount(character) && isMark(character);
      if (isFromRight(character) || mark) {
        end = at;
      }
    }
    return end;
  }

  /** Whether what stands between brackets has a letter that is read from right to left. */
  private static boolean isFromRight(String text, int bracket) {
    int close = text.indexOf(')', bracket);
    String within = close < 0 ? "" : text.substring(bracket, close);
    return firstFromRight(within, 0) < within.length();
  }

  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  private static boolean isFromRight(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> false;
    };
  }
}
