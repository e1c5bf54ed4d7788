package nl.casustafel.casefile.yaml;

import java.util.Comparator;

/**
 * A place in a text, as editors count it.
 *
 * @param line from 1
 * @param column from 1, in characters as people see them (code points)
 */
public record Spot(int line, int column) implements Comparable<Spot> {

  public static final Spot START = new Spot(1, 1);

  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

  /** The place of the character that {@code offset} (in UTF-16 units) points at. */
  public static Spot of(CharSequence text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      boolean isBreak =
          text.charAt(i) == '\n'
              || (text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (isBreak) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Spot(line, Character.codePointCount(text, lineStart, offset) + 1);
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
