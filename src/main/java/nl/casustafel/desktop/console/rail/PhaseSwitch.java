package nl.casustafel.desktop.console.rail;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Texts;

/** Chooses in which phase one looks at the workshop; it changes nothing else. */
final class PhaseSwitch extends VBox {
  private final ConsoleModel model;
  private final Texts texts;
  private final SegmentedChoice<Phase> words;
  private final MenuButton letter = new MenuButton();

  PhaseSwitch(ConsoleModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words =
        new SegmentedChoice<>(
            texts.of(RailText.PHASE),
            List.of(Phase.values()),
            phase -> texts.of(RailText.of(phase)));
    words.onChosen(model.moving()::look);
    letter.getStyleClass().add("phase-letter");
    letter.setMaxWidth(Double.MAX_VALUE);
    for (Phase phase : Phase.values()) {
      MenuItem item = new MenuItem(texts.of(RailText.of(phase)));
      item.setOnAction(event -> model.moving().look(phase));
      letter.getItems().add(item);
    }
    getStyleClass().add("phase-switch");
    showShort(false);
  }

  void show() {
    Phase now = model.standpoint().phase();
    words.choose(now);
    letter.setText(texts.of(RailText.letter(now)));
    String name = texts.of(RailText.PHASE_NOW, texts.of(RailText.of(now)));
    letter.setAccessibleText(name);
    Hint.show(letter, name);
  }

  /** Shows the letter of the phase only, where there is no room for words. */
  void showShort(boolean only) {
    getChildren().setAll(only ? letter : words);
  }
}
