package nl.casustafel.desktop.console;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import nl.casustafel.desktop.console.open.Saving;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says whether everything is saved. It stops saying so at once when something is not; that it is
 * again may be said a little later, so that work that takes a moment does not make it flicker.
 */
final class SavingPill extends Label {
  private static final Duration CALM = Duration.millis(400);

  private final Texts texts;
  private final SavingWords words;
  private boolean brief;
  private @Nullable Saving last;
  private final PauseTransition calm = new PauseTransition(CALM);

  SavingPill(Texts texts, SavingWords words) {
    this.texts = texts;
    this.words = words;
    getStyleClass().addAll("pill", "saving-pill");
    setMinWidth(USE_PREF_SIZE);
    calm.setOnFinished(event -> showLast());
  }

  /** Leaves out when it was saved, where there is little room. */
  void showShort(boolean isShort) {
    brief = isShort;
    showLast();
  }

  void show(Saving saving) {
    last = saving;
    if (saving instanceof Saving.UnderWay) {
      calm.playFromStart();
    } else if (saving instanceof Saving.AllSaved && seenUnderWay()) {
      return;
    }
    showLast();
  }

  // What was over before it could be drawn was never seen.
  private boolean seenUnderWay() {
    return calm.getStatus() == Animation.Status.RUNNING
        && calm.getCurrentTime().greaterThan(Duration.ZERO);
  }

  private void showLast() {
    switch (last) {
      case null -> {}
      case Saving.AllSaved saved -> {
        String whole = words.allSaved(saved.at());
        show(brief ? texts.of(ConsoleText.ALL_SAVED_SHORT) : whole, "pill-good");
        setAccessibleText(whole);
      }
      case Saving.UnderWay ignored -> show(texts.of(ConsoleText.SAVING), "pill-quiet");
      case Saving.NotUnderstood ignored ->
          show(texts.of(ConsoleText.DAY_NOT_STORED), "pill-attention");
      case Saving.NotRecorded ignored ->
          show(texts.of(ConsoleText.TEXT_NOT_RECORDED), "pill-attention");
      case Saving.NotSaved ignored -> show(texts.of(ConsoleText.NOT_SAVED), "pill-attention");
    }
  }

  private void show(String text, String look) {
    setText(text);
    setAccessibleText(text);
    getStyleClass().removeAll("pill-quiet", "pill-good", "pill-attention");
    getStyleClass().add(look);
  }
}
