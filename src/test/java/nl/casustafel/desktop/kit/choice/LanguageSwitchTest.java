package nl.casustafel.desktop.kit.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguageSwitchTest extends WindowTest {
  private final List<Language> chosen = new ArrayList<>();
  private LanguageSwitch languages;

  @BeforeEach
  void showSwitch() {
    languages =
        show(() ->
            new LanguageSwitch(
                Language.NL, language -> "Speak " + language.ownName(), chosen::add));
  }

  private List<String> selected() {
    return see(() ->
        languages.getChildren().stream()
            .map(ToggleButton.class::cast)
            .filter(ToggleButton::isSelected)
            .map(ToggleButton::getText)
            .toList());
  }

  @Test
  void theLanguageAtHandIsChosenAndEachSaysWhatItDoes() {
    Accessibility.check(languages);
    assertThat(selected()).containsExactly("NL");
    assertThat(lookup("EN").queryLabeled().getAccessibleText()).isEqualTo("Speak English");
  }

  @Test
  void anotherLanguageIsChosenByAClick() {
    clickOn("EN");
    assertThat(selected()).containsExactly("EN");
    assertThat(chosen).containsExactly(Language.EN);
  }

  @Test
  void anArrowGoesToTheOtherLanguageAndSpaceChoosesIt() {
    act(() -> lookup("NL").queryLabeled().requestFocus());
    type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.SPACE);
    assertThat(selected()).containsExactly("EN");
    assertThat(chosen).containsExactly(Language.EN);
  }

  @Test
  void theLanguageAtHandStaysChosenWhenItIsChosenAgain() {
    clickOn("NL");
    assertThat(selected()).containsExactly("NL");
    assertThat(chosen).containsExactly(Language.NL);
  }
}
