package nl.casustafel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePicturesTest extends WindowTest {

  @ParameterizedTest
  @CsvSource({
    "EN,LIGHT,100",
    "EN,DARK,100",
    "EN,HIGH_CONTRAST,100",
    "EN,LIGHT,200",
    "NL,LIGHT,100",
    "NL,DARK,100",
    "NL,HIGH_CONTRAST,100",
    "NL,LIGHT,200"
  })
  void homeWithAndWithoutWorkshops(Language language, Theme theme, int percent) {
    Look look = new Look(theme, percent);

    assertThat(
            Screenshots.take(
                "home", language, look, () -> three(language), HomeWindow.stylesheet()))
        .isNotEmptyFile();
    assertThat(
            Screenshots.take(
                "home-empty", language, look, () -> none(language), HomeWindow.stylesheet()))
        .isNotEmptyFile();
    Parent shown = show(() -> three(language), look, HomeWindow.stylesheet());
    Accessibility.check(shown);
    Accessibility.checkNothingCut(shown);
  }

  private static Parent three(Language language) {
    return HomeWindow.complete(SampleArchive.ofThree(), language).root();
  }

  private static Parent none(Language language) {
    SampleArchive archive = new SampleArchive();
    archive.lastBackup = null;
    return HomeWindow.complete(archive, language).root();
  }
}
