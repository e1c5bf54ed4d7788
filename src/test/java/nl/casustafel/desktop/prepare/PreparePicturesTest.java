package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import javafx.scene.Parent;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparePicturesTest extends WindowTest {

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
  void aWorkshopWithSomeRoles(Language language, Theme theme, int percent) {
    Look look = new Look(theme, percent);
    String sheet = PreparingWindow.stylesheet();

    assertThat(Screenshots.take("prepare", language, look, () -> prepared(language), sheet))
        .isNotEmptyFile();
    Parent shown = show(() -> prepared(language), look, sheet);
    Accessibility.check(shown);
    Accessibility.checkNothingCut(shown);
  }

  private static Parent prepared(Language language) {
    PrepareModel model = Cases.model(Cases.recruitment(), language);
    model.details().organisationProperty().set("Woningcorporatie De Vaart");
    model.details().add(language == Language.NL ? "privacyjurist" : "privacy lawyer");
    model.details().add(language == Language.NL ? "HR-adviseur" : "HR adviser");
    model.details().roles().getLast().countProperty().set("3");
    return PreparingWindow.screen(model, language, new ArrayList<>()).root();
  }
}
