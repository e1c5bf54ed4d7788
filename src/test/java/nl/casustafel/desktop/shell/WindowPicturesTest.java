package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Background;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.desktop.settings.Settings;
import nl.casustafel.desktop.settings.SettingsFile;
import nl.casustafel.desktop.settings.ThemeChoice;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window with Home in it, as people see it when they start the application. */
class WindowPicturesTest extends WindowTest {
  @TempDir Path folder;
  private final Background background = new Background();
  private Shell shell;

  @AfterEach
  void closeData() {
    showNothing();
    background.await();
    act(() -> shell.data().close());
  }

  @ParameterizedTest
  @CsvSource({
    "NL,LIGHT,100",
    "EN,LIGHT,100",
    "NL,DARK,100",
    "EN,DARK,100",
    "EN,HIGH_CONTRAST,100",
    "NL,LIGHT,200"
  })
  void pictures(Language language, Theme theme, int percent) throws Exception {
    Look look = new Look(theme, percent);
    keepWorkshops(language);
    new SettingsFile(folder)
        .write(
            new Settings(
                language, ThemeChoice.valueOf(look.theme().name()), look.textPercent(), null));
    act(() -> {
      shell = new Shell(stage(), new TestServices(folder), Language.EN, background.tasks());
      shell.open();
      stage().setWidth(Screenshots.WIDTH);
      stage().setHeight(Screenshots.HEIGHT);
    });
    awaitWorkshops();

    assertThat(Screenshots.take("window", language, look, stage().getScene())).isNotEmptyFile();
    Accessibility.checkNothingCut(stage().getScene().getRoot());
  }

  private void keepWorkshops(Language language) {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(language);
      new Rehearsal(workshops.begin(language), 7).play();
    }
  }

  private void awaitWorkshops() throws Exception {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> see(() -> lookup(".worded-progress").queryAll().size() == 2));
    settle();
  }
}
