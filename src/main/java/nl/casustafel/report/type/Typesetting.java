package nl.casustafel.report.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/**
 * What the report's fonts can set. Where none of them has a character, a note in the language of
 * the report says how many are missing, so that none is lost unseen. Holds open fonts until closed;
 * for one thread.
 */
public final class Typesetting implements AutoCloseable {
  private final Texts texts;
  private final Map<FontFile, Typeface> read = new EnumMap<>(FontFile.class);
  private final Map<Integer, Boolean> known = new HashMap<>();
  private final Direction direction = new Direction();

  private Typesetting(Language language) {
    this.texts = new Texts(language);
  }

  /** With the fonts that come with the application, each read when it is needed. */
  public static Typesetting open(Language language) {
    return new Typesetting(language);
  }

  /** The text as it can be printed: cleaned, and with a note for characters that no font has. */
  public String printable(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    int missing = 0;
    PrimitiveIterator.OfInt characters = Characters.cleaned(text).codePoints().iterator();
    while (characters.hasNext()) {
      int character = characters.nextInt();
      if (character != '\n' && !known.computeIfAbsent(character, this::set)) {
        missing++;
        continue;
      }
      note(missing, printable);
      missing = 0;
      printable.appendCodePoint(character);
    }
    note(missing, printable);
    return printable.toString();
  }

  private void note(int missing, StringBuilder printable) {
    if (missing > 0) {
      printable.append(texts.of(TypeText.NOT_PRINTED, missing));
    }
  }

  // Headings are bold: a character counts only when both weights have it.
  private boolean set(int character) {
    return Characters.standsAlone(character)
        && found(character, false).isPresent()
        && found(character, true).isPresent();
  }

  private Optional<Typeface> found(int character, boolean isBold) {
    return FontFile.of(isBold)
        .map(file -> read.computeIfAbsent(file, Typeface::read))
        .filter(face -> face.has(character))
        .findFirst();
  }

  /** The width of printable text in ems. */
  public double width(String text, boolean isBold) {
    return text.codePoints().mapToDouble(c -> face(c, isBold).width(c)).sum();
  }

  /** The outline of printable text in a size, on a base line that begins at x and y. */
  public Path2D outline(String text, boolean isBold, double size, double x, double y) {
    Path2D path = new Path2D.Double();
    double at = x;
    for (int character : direction.visual(text).codePoints().toArray()) {
      Typeface face = face(character, isBold);
      path.append(
          face.outline(character).getPathIterator(new AffineTransform(size, 0, 0, -size, at, y)),
          false);
      at += face.width(character) * size;
    }
    return path;
  }

  /** Breaks text into lines that are no wider than the measure, in ems; long words are cut. */
  public List<String> lines(String text, boolean isBold, double measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, isBold) <= measure) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, isBold) > measure && line.length() > 1) {
        int fitting = fitting(line, isBold, measure);
        lines.add(line.substring(0, fitting));
        line = line.substring(fitting);
      }
    }
    lines.add(line);
    return lines;
  }

  private int fitting(String word, boolean isBold, double measure) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next), isBold) > measure) {
        break;
      }
      end = next;
    }
    return end;
  }

  private Typeface face(int character, boolean isBold) {
    return found(character, isBold)
        .orElseGet(() -> read.computeIfAbsent(FontFile.REGULAR, Typeface::read));
  }

  @Override
  public void close() {
    read.values().forEach(Typeface::close);
  }
}
