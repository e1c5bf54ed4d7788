package nl.casustafel.text;

import java.util.regex.Pattern;

/**
 * The ends of lines in a text, of whatever kind they are: what a word processor, a slide or another
 * system calls the end of a line.
 */
public final class LineEnds {
  /** What Unicode (UAX 14, “mandatory break”) knows as an end; CR and LF together are one. */
  private static final Pattern ANY = Pattern.compile("\\r\\n|[\\n\\r\\x0B\\f\\x85\\u2028\\u2029]");

  private static final Pattern MANY = Pattern.compile("(?:" + ANY.pattern() + ")+");

  private LineEnds() {}

  /** The text with every end of a line as {@code \n}. */
  public static String asBreaks(String text) {
    return hasOther(text) ? ANY.matcher(text).replaceAll("\n") : text;
  }

  /** The text as one line: a space where a line ended, also where empty lines stood between. */
  public static String asSpaces(String text) {
    return MANY.matcher(text).replaceAll(" ");
  }

  /** The text as one line without anything where a line ended: a secret has no ends of its own. */
  public static String without(String text) {
    return ANY.matcher(text).replaceAll("");
  }

  private static boolean hasOther(String text) {
    return text.chars()
        .anyMatch(sign ->
            sign == '\r'
                || sign == 0x0B
                || sign == '\f'
                || sign == 0x85
                || sign == 0x2028
                || sign == 0x2029);
  }
}
