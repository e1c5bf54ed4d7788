package nl.casustafel.report.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;

/**
 * What the report's fonts can set. Characters that none of them has are put in words, so that none
 * is lost. Holds open fonts until closed; for one thread.
 */
public final class Typesetting implements AutoCloseable {
  private final List<Typeface> regular;
  private final List<Typeface> bold;

  private Typesetting(List<Typeface> regular, List<Typeface> bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Reads the fonts that come with the application. */
  public static Typesetting open() {
    Typeface emoji = Typeface.read(FontFile.EMOJI);
    return new Typesetting(
        List.of(Typeface.read(FontFile.REGULAR), Typeface.read(FontFile.MORE_REGULAR), emoji),
        List.of(Typeface.read(FontFile.SEMI_BOLD), Typeface.read(FontFile.MORE_BOLD), emoji));
  }

  /** The text as it can be printed: cleaned, and with names for characters that no font has. */
  public String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    PrimitiveIterator.OfInt characters = Characters.cleaned(text).codePoints().iterator();
    while (characters.hasNext()) {
      int character = characters.nextInt();
      if (character == '\n' || set(character)) {
        printable.appendCodePoint(character);
      } else {
        printable.append('[').append(Characters.name(character)).append(']');
      }
    }
    return printable.toString();
  }

  // Headings are bold: a character counts only when both weights have it.
  private boolean set(int character) {
    return Characters.standsAlone(character)
        && regular.stream().anyMatch(face -> face.has(character))
        && bold.stream().anyMatch(face -> face.has(character));
  }

  /** The width of printable text in ems. */
  public double width(String text, boolean isBold) {
    return text.codePoints().mapToDouble(c -> face(c, isBold).width(c)).sum();
  }

  /** The outline of printable text in a size, on a base line that begins at x and y. */
  public Path2D outline(String text, boolean isBold, double size, double x, double y) {
    Path2D path = new Path2D.Double();
    double at = x;
    for (int character : text.codePoints().toArray()) {
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
    List<Typeface> faces = isBold ? bold : regular;
    return faces.stream()
        .filter(face -> face.has(character))
        .findFirst()
        .orElseGet(faces::getFirst);
  }

  @Override
  public void close() {
    regular.forEach(Typeface::close);
    bold.stream().filter(face -> !regular.contains(face)).forEach(Typeface::close);
  }
}
