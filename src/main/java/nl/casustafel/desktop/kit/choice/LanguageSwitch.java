package nl.casustafel.desktop.kit.choice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import nl.casustafel.text.Language;

/** Chooses a language. The one at hand stays chosen when it is chosen again. */
public final class LanguageSwitch extends HBox {

  /**
   * @param now the language at hand
   * @param names what choosing a language does, for screen readers
   */
  public LanguageSwitch(Language now, Function<Language, String> names, Consumer<Language> chosen) {
    getStyleClass().add("language-switch");
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      ToggleButton button = new ToggleButton(language.name());
      button.getStyleClass().add("language");
      button.setAccessibleText(names.apply(language));
      button.setToggleGroup(group);
      button.setSelected(language == now);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> {
        button.setSelected(true);
        chosen.accept(language);
      });
      getChildren().add(button);
    }
    ChoiceGroup.keep(this, List.copyOf(getChildren()));
  }
}
