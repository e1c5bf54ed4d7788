package nl.casustafel.desktop.console;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** Chooses the language of the window and of the workshop's report. */
final class LanguageSwitch extends HBox {

  LanguageSwitch(Texts texts, Consumer<Language> chosen) {
    getStyleClass().add("language-switch");
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      ToggleButton button = new ToggleButton(language.name());
      button.getStyleClass().add("language");
      button.setAccessibleText(texts.of(ConsoleText.LANGUAGE, language.ownName()));
      button.setToggleGroup(group);
      button.setSelected(language == texts.language());
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> {
        button.setSelected(true);
        chosen.accept(language);
      });
      getChildren().add(button);
    }
  }
}
