package nl.casustafel.report.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A font file that comes with the application, by the family and weight it stands for. */
public enum FontFile {
  REGULAR("Inter-Regular.ttf", FontFile.TEXT, 400),
  SEMI_BOLD("Inter-SemiBold.ttf", FontFile.TEXT, 600),
  MORE_REGULAR("NotoSans-Regular.ttf", FontFile.MORE, 400),
  MORE_BOLD("NotoSans-Bold.ttf", FontFile.MORE, 600),
  HEBREW("NotoSansHebrew-Regular.ttf", FontFile.HEBREW_LETTERS, 400),
  HEBREW_BOLD("NotoSansHebrew-SemiBold.ttf", FontFile.HEBREW_LETTERS, 600),
  ARABIC("NotoSansArabic-Regular.ttf", FontFile.ARABIC_LETTERS, 400),
  ARABIC_BOLD("NotoSansArabic-SemiBold.ttf", FontFile.ARABIC_LETTERS, 600),
  THAI("NotoSansThai-Regular.ttf", FontFile.THAI_LETTERS, 400),
  THAI_BOLD("NotoSansThai-SemiBold.ttf", FontFile.THAI_LETTERS, 600),
  EMOJI("NotoEmoji-Regular.ttf", FontFile.PICTURES, 400),
  // These have one weight only; without a second line bold text would find no font.
  EMOJI_BOLD("NotoEmoji-Regular.ttf", FontFile.PICTURES, 600),
  EAST("DroidSansFallback.ttf", FontFile.EAST_ASIA, 400),
  EAST_BOLD("DroidSansFallback.ttf", FontFile.EAST_ASIA, 600);

  private static final String TEXT = "Inter";
  private static final String MORE = "Noto Sans";
  private static final String HEBREW_LETTERS = "Noto Sans Hebrew";
  private static final String ARABIC_LETTERS = "Noto Sans Arabic";
  private static final String THAI_LETTERS = "Noto Sans Thai";
  private static final String PICTURES = "Noto Emoji";
  private static final String EAST_ASIA = "Droid Sans Fallback";
  private static final String FOLDER = "/nl/casustafel/fonts/";

  private final String file;
  private final String family;
  private final int weight;

  FontFile(String file, String family, int weight) {
    this.file = file;
    this.family = family;
    this.weight = weight;
  }

  /** The fonts of regular or of bold text, in the order in which a character is looked for. */
  static Stream<FontFile> of(boolean isBold) {
    return Stream.of(values()).filter(font -> font.weight > 400 == isBold);
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
