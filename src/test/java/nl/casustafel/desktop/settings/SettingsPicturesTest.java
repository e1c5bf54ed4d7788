package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsPicturesTest extends WindowTest {

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
  void everythingThatCanBeSet(Language language, Theme theme, int percent) {
    Look look = new Look(theme, percent);
    String sheet = SettingsWindow.stylesheet();

    assertThat(Screenshots.take("settings", language, look, () -> settings(language, look), sheet))
        .isNotEmptyFile();
    Parent shown = show(() -> settings(language, look), look, sheet);
    Accessibility.check(shown);
    Accessibility.checkNothingCut(shown);
  }

  @ParameterizedTest
  @CsvSource({"NL,LIGHT,100", "EN,DARK,200"})
  void whatTheContentRestsOnUnfolded(Language language, Theme theme, int percent) {
    Look look = new Look(theme, percent);
    String sheet = SettingsWindow.stylesheet();

    assertThat(Screenshots.take("about", language, look, () -> unfolded(language), sheet))
        .isNotEmptyFile();
    Parent shown = show(() -> unfolded(language), look, sheet);
    Accessibility.check(shown);
    Accessibility.checkNothingCut(shown);
  }

  private static Parent unfolded(Language language) {
    SettingsWindow window = new SettingsWindow(language, false, SettingsWindow.facts());
    AboutProgramCard card =
        new AboutProgramCard("0.1.0", BuiltIn.guide().status(), window, new Texts(language));
    card.getChildren().stream()
        .filter(FoldedPart.class::isInstance)
        .map(FoldedPart.class::cast)
        .forEach(FoldedPart::unfold);
    // As on its page, which scrolls.
    ScrollPane scrolling = new ScrollPane(card);
    scrolling.setFitToWidth(true);
    return scrolling;
  }

  private static Parent settings(Language language, Look look) {
    SettingsWindow window = new SettingsWindow(language, false, SettingsWindow.facts());
    window.model.show(
        Settings.usual(language)
            .with(ThemeChoice.valueOf(look.theme().name()))
            .withTextPercent(look.textPercent()));
    return window.layer;
  }
}
