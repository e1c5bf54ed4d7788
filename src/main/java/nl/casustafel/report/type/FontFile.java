package nl.casustafel.report.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A font file that comes with the application, by the family and weight it stands for. */
public enum FontFile {
  REGULAR("Inter-Regular.ttf", FontFile.TEXT, 400),
  SEMI_BOLD("Inter-SemiBold.ttf", FontFile.TEXT, 600),
  MORE_REGULAR("NotoSans-Regular.ttf", FontFile.MORE, 400),
  MORE_BOLD("NotoSans-Bold.ttf", FontFile.MORE, 600),
  EMOJI("NotoEmoji-Regular.ttf", FontFile.PICTURES, 400),
  // Has one weight only; without this line an emoji in bold text would find no font.
  EMOJI_BOLD("NotoEmoji-Regular.ttf", FontFile.PICTURES, 600);

  private static final String TEXT = "Inter";
  private static final String MORE = "Noto Sans";
  private static final String PICTURES = "Noto Emoji";
  private static final String FOLDER = "/nl/casustafel/fonts/";

  private final String file;
  private final String family;
  private final int weight;

  FontFile(String file, String family, int weight) {
    this.file = file;
    this.family = family;
    this.weight = weight;
  }

  String file() {
    return file;
  }

  public String family() {
    return family;
  }

  public int weight() {
    return weight;
  }

  /**
   * The font's bytes, without the table of its substitutions (GSUB). PDFBox would go through it for
   * every string drawn, which takes most of the time of a report, leaves Latin letters as they are,
   * and puts glyphs on the page that no letter stands for, such as conjuncts of Devanagari.
   */
  public InputStream open() {
    try (InputStream stream = FontFile.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IOException("not packed: " + file);
      }
      return new ByteArrayInputStream(FontTables.without("GSUB", stream.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
