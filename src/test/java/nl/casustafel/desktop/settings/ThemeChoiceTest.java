package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeChoiceTest {

  @ParameterizedTest
  @CsvSource({
    "SYSTEM, LIGHT, LIGHT",
    "SYSTEM, DARK, DARK",
    "LIGHT, DARK, LIGHT",
    "DARK, LIGHT, DARK",
    "HIGH_CONTRAST, LIGHT, HIGH_CONTRAST"
  })
  void onlyTheSystemsChoiceFollowsTheSystem(ThemeChoice choice, Theme ofSystem, Theme worn) {
    Settings settings = Settings.usual(Language.NL).with(choice).withTextPercent(150);

    assertThat(settings.look(ofSystem)).isEqualTo(new Look(worn, 150));
  }
}
