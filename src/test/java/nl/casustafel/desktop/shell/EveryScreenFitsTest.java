package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Background;
import nl.casustafel.desktop.kit.Room;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.settings.Settings;
import nl.casustafel.desktop.settings.SettingsFile;
import nl.casustafel.desktop.settings.ThemeChoice;
import nl.casustafel.desktop.shell.window.ShellText;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen around the workshop in the windows that people have. */
class EveryScreenFitsTest extends WindowTest {
  @TempDir Path folder;

  private final List<String> lacking = new ArrayList<>();
  private final Background background = new Background();
  private Shell shell;
  private String window = "";
  private Look look = Look.USUAL;

  @AfterEach
  void closeData() {
    showNothing();
    background.await();
    act(() -> shell.data().close());
  }

  private void open(Language language, double width, double height, int percent) throws Exception {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(language);
    }
    new SettingsFile(folder).write(new Settings(language, ThemeChoice.LIGHT, percent, null));
    act(() -> {
      stage().setX(0);
      stage().setY(0);
      shell = new Shell(stage(), new TestServices(folder), Language.EN, background.tasks());
      shell.open();
      stage().setX(0);
      stage().setY(0);
      stage().setWidth(width);
      stage().setHeight(height);
    });
    window = "-" + (int) width;
    look = new Look(Theme.LIGHT, percent);
    until(() -> lookup(".worded-progress").tryQuery().isPresent());
  }

  private void until(java.util.concurrent.Callable<Boolean> what) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> see(() -> called(what)));
    settle();
  }

  private static boolean called(java.util.concurrent.Callable<Boolean> what) {
    try {
      return what.call();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Scene scene() {
    return stage().getScene();
  }

  private void press(String text) {
    act(() ->
        Accessibility.all(scene().getRoot()).stream()
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(button -> text.equals(button.getText()) && !button.isDisabled())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + text))
            .fire());
  }

  private void check(String screen, Language language) {
    if (language == Language.NL) {
      Screenshots.take("fits-" + screen + window, language, look, scene());
    }
    see(() -> Room.lacking(scene())).forEach(flaw -> lacking.add(screen + ": " + flaw));
    // The end of a long screen too.
    act(() ->
        scene().getRoot().lookupAll(".scroll-pane").stream()
            .filter(ScrollPane.class::isInstance)
            .forEach(pane -> ((ScrollPane) pane).setVvalue(1)));
    see(() -> Room.lacking(scene())).forEach(flaw -> lacking.add(screen + ", end: " + flaw));
  }

  @ParameterizedTest
  @CsvSource({
    "NL,1366,768,150", "EN,1366,768,150",
    "NL,1280,720,100", "EN,1280,720,100",
    "NL,1280,720,200", "EN,1280,720,200",
    "NL,1600,980,200"
  })
  void nothingLeavesTheWindowAndNoButtonIsCut(
      Language language, double width, double height, int percent) throws Exception {
    open(language, width, height, percent);
    Texts texts = new Texts(language);
    check("home", language);
    press(texts.of(ShellText.SETTINGS));
    check("settings", language);
    press(texts.of(ShellText.LIBRARY));
    until(() -> lookup(".case-line").tryQuery().isPresent());
    check("library", language);
    press(texts.of(ShellText.HOME));
    until(() -> lookup(".worded-progress").tryQuery().isPresent());
    type(KeyCode.F1);
    check("keys", language);
    type(KeyCode.ESCAPE);
    press(language == Language.NL ? "Beginnen" : "Begin");
    until(() -> lookup(".prepare").tryQuery().isPresent());
    check("prepare", language);
    assertThat(lacking).isEmpty();
  }
}
