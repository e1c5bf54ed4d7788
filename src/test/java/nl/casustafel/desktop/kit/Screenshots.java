package nl.casustafel.desktop.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import nl.casustafel.text.Language;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of screens at 1440 by 900, into {@code target/screenshots} unless told else. */
public final class Screenshots {
  public static final int WIDTH = 1440;
  public static final int HEIGHT = 900;

  private Screenshots() {}

  /** Takes one picture, {@code <screen>-<language>-<theme>[-<percent>].png}. */
  public static Path take(
      String screen,
      Language language,
      Look look,
      Supplier<? extends Parent> content,
      String... stylesheets) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000,
        () -> {
          Scene scene = new Scene(content.get(), WIDTH, HEIGHT);
          look.dress(scene, List.of(stylesheets));
          Path file = write(scene, name(screen, language, look));
          // What is in no scene any more holds no clock that holds it.
          scene.setRoot(new Pane());
          return file;
        });
  }

  /** Takes a picture of a window as it is. */
  public static Path take(String screen, Language language, Look look, Scene scene) {
    return WaitForAsyncUtils.waitForAsyncFx(
        30_000, () -> write(scene, name(screen, language, look)));
  }

  private static Path write(Scene scene, String name) {
    try {
      Path folder = Path.of(System.getProperty("casustafel.screenshots", "target/screenshots"));
      Files.createDirectories(folder);
      Path file = folder.resolve(name);
      // Texts that wrap know their height only once they know their width.
      for (int pass = 0; pass < 3; pass++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
      ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String name(String screen, Language language, Look look) {
    String theme = look.theme().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String size = look.textPercent() == 100 ? "" : "-" + look.textPercent();
    return screen + "-" + language.code() + "-" + theme + size + ".png";
  }
}
