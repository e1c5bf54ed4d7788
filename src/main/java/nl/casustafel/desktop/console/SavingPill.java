package nl.casustafel.desktop.console;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import nl.casustafel.desktop.console.session.Saving;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Says whether everything is saved. Work that is done at once does not make it flicker. */
final class SavingPill extends Label {
  private static final Duration PATIENCE = Duration.millis(300);

  private final Texts texts;
  private final SavingWords words;
  private boolean brief;
  private @Nullable Saving last;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  SavingPill(Texts texts, SavingWords words) {
    this.texts = texts;
    this.words = words;
    getStyleClass().addAll("pill", "saving-pill");
    setMinWidth(USE_PREF_SIZE);
    patience.setOnFinished(event -> show(texts.of(ConsoleText.SAVING), "pill-quiet"));
  }

  /** Leaves out when it was saved, where there is little room. */
  void showShort(boolean isShort) {
    brief = isShort;
    if (last != null) {
      show(last);
    }
  }

  void show(Saving saving) {
    last = saving;
    switch (saving) {
      case Saving.AllSaved saved -> {
        patience.stop();
        String whole = words.allSaved(saved.at());
        show(brief ? texts.of(ConsoleText.ALL_SAVED_SHORT) : whole, "pill-good");
        setAccessibleText(whole);
      }
      case Saving.UnderWay ignored -> patience.play();
      case Saving.NotUnderstood ignored -> {
        patience.stop();
        show(texts.of(ConsoleText.DAY_NOT_STORED), "pill-attention");
      }
      case Saving.NotSaved ignored -> {
        patience.stop();
        show(texts.of(ConsoleText.NOT_SAVED), "pill-attention");
      }
    }
  }

  private void show(String text, String look) {
    setText(text);
    setAccessibleText(text);
    getStyleClass().removeAll("pill-quiet", "pill-good", "pill-attention");
    getStyleClass().add(look);
  }
}
