package nl.casustafel.desktop.console;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import nl.casustafel.desktop.console.session.Saving;
import nl.casustafel.text.Texts;

/** Says whether everything is saved. Work that is done at once does not make it flicker. */
final class SavingPill extends Label {
  private static final Duration PATIENCE = Duration.millis(300);

  private final Texts texts;
  private final SavingWords words;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  SavingPill(Texts texts, SavingWords words) {
    this.texts = texts;
    this.words = words;
    getStyleClass().addAll("pill", "saving-pill");
    setMinWidth(USE_PREF_SIZE);
    patience.setOnFinished(event -> show(texts.of(ConsoleText.SAVING), "pill-quiet"));
  }

  void show(Saving saving) {
    switch (saving) {
      case Saving.AllSaved saved -> {
        patience.stop();
        show(words.allSaved(saved.at()), "pill-good");
      }
      case Saving.UnderWay ignored -> patience.play();
      case Saving.NotSaved ignored -> {
        patience.stop();
        show(texts.of(ConsoleText.NOT_SAVED), "pill-attention");
      }
    }
  }

  private void show(String text, String look) {
    setText(text);
    getStyleClass().removeAll("pill-quiet", "pill-good", "pill-attention");
    getStyleClass().add(look);
  }
}
