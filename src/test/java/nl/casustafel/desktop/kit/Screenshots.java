package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.text.Language;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of screens at 1440 by 900, into {@code target/screenshots} unless told else. What
 * a picture shows is checked: every control has a name, no text is cut and nothing leaves its room.
 */
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
    return checked(() -> {
      Scene scene = new Scene(content.get(), WIDTH, HEIGHT);
      look.dress(scene, List.of(stylesheets));
      Picture picture = write(scene, name(screen, language, look));
      // What is in no scene any more holds no clock that holds it.
      scene.setRoot(new Pane());
      return picture;
    });
  }

  /** Takes a picture of a window as it is. */
  public static Path take(String screen, Language language, Look look, Scene scene) {
    return checked(() -> write(scene, name(screen, language, look)));
  }

  /** Where it is, and what is wrong with what it shows. */
  private record Picture(Path file, List<String> flaws) {}

  private static Path checked(Callable<Picture> taking) {
    Picture picture = WaitForAsyncUtils.waitForAsyncFx(30_000, taking);
    assertThat(picture.flaws()).as("what is wrong with %s", picture.file()).isEmpty();
    return picture.file();
  }

  private static Picture write(Scene scene, String name) throws IOException {
    Path folder = Path.of(System.getProperty("casustafel.screenshots", "target/screenshots"));
    Files.createDirectories(folder);
    Path file = folder.resolve(name);
    // Texts that wrap know their height only once they know their width.
    for (int pass = 0; pass < 3; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    return new Picture(file, flaws(scene));
  }

  private static List<String> flaws(Scene scene) {
    List<String> flaws = new ArrayList<>();
    Accessibility.nameless(scene.getRoot()).forEach(node -> flaws.add("without a name: " + node));
    Accessibility.cut(scene.getRoot()).forEach(text -> flaws.add("cut: " + text));
    Room.lacking(scene).forEach(node -> flaws.add("has no room: " + node));
    return flaws;
  }

  private static String name(String screen, Language language, Look look) {
    String theme = look.theme().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String size = look.textPercent() == 100 ? "" : "-" + look.textPercent();
    return screen + "-" + language.code() + "-" + theme + size + ".png";
  }
}
