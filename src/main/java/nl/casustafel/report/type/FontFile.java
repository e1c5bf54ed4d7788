package nl.casustafel.report.type;

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

  public String family() {
    return family;
  }

  public int weight() {
    return weight;
  }

  /** The font's bytes; the caller closes the stream. */
  public InputStream open() {
    InputStream stream = FontFile.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new UncheckedIOException(new IOException("not packed: " + file));
    }
    return stream;
  }
}
