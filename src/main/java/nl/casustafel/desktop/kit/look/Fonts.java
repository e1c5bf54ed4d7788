package nl.casustafel.desktop.kit.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The fonts that come with the application. */
final class Fonts {
  private static final List<String> FILES =
      List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");
  private static final double ANY_SIZE = 15;

  private Fonts() {}

  /** Makes them known to JavaFX; doing so twice does no harm. */
  static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("/nl/casustafel/fonts/" + file)) {
        Font.loadFont(Objects.requireNonNull(in, file), ANY_SIZE);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
