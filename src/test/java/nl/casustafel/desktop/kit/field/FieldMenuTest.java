package nl.casustafel.desktop.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;

class FieldMenuTest extends WindowTest {

  @Test
  void theMenuOfAFieldSpeaksTheLanguageOfTheApp() {
    var words =
        see(() ->
            FieldMenu.of(new TextField("word"), new Texts(Language.NL)).getItems().stream()
                .map(MenuItem::getText)
                .toList());

    assertThat(words)
        .containsExactly(
            "Ongedaan maken",
            "Opnieuw",
            "Knippen",
            "Kopiëren",
            "Plakken",
            "Verwijderen",
            null,
            "Alles selecteren");
  }
}
