package nl.casustafel.report.type;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that was read: its glyphs, their widths and outlines. For one thread. */
final class Typeface implements AutoCloseable {
  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  static Typeface read(FontFile file) {
    try (InputStream stream = file.open()) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** The width of a character in ems. */
  double width(int character) {
    try {
      return (double) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** The outline of a character on the base line, one unit high an em, y pointing up. */
  GeneralPath outline(int character) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
      GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
      double em = 1.0 / font.getUnitsPerEm();
      path.transform(java.awt.geom.AffineTransform.getScaleInstance(em, em));
      return path;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  @Override
  public void close() {
    try {
      font.close();
    } catch (IOException unimportant) {
      throw new UncheckedIOException(unimportant);
    }
  }
}
