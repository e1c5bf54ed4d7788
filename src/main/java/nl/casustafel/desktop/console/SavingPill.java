package nl.casustafel.desktop.console;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.util.Duration;
import nl.casustafel.desktop.console.open.Saving;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says whether everything is saved. It stops saying so at once when something is not; that it is
 * again may be said a little later, so that work that takes a moment does not make it flicker.
 * Where a field holds what is not saved yet, it leads there.
 */
final class SavingPill extends Button {
  private static final Duration CALM = Duration.millis(400);

  private final Texts texts;
  private final SavingWords words;
  private boolean brief;
  private @Nullable Saving last;
  private final PauseTransition calm = new PauseTransition(CALM);

  /**
   * @param lead goes to the field that holds what is not saved yet
   */
  SavingPill(Texts texts, SavingWords words, Runnable lead) {
    this.texts = texts;
    this.words = words;
    getStyleClass().setAll("pill", "saving-pill");
    setOnAction(event -> {
      if (isFocusTraversable()) {
        lead.run();
      }
    });
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
      case Saving.NotUnderstood ignored -> lead(ConsoleText.DAY_NOT_STORED);
      case Saving.NotRecorded ignored -> lead(ConsoleText.TEXT_NOT_RECORDED);
      case Saving.NotSaved ignored -> show(texts.of(ConsoleText.NOT_SAVED), "pill-attention");
    }
  }

  // As wide as with any other time: what stands beside it would move with every vote.
  @Override
  protected double computePrefWidth(double height) {
    Text widest = new Text(getText() == null ? "" : getText().replaceAll("\\d", "0"));
    widest.setFont(getFont());
    double words = Math.ceil(widest.getLayoutBounds().getWidth()) + 1;
    return snappedLeftInset() + words + snappedRightInset();
  }

  private void lead(ConsoleText what) {
    show(texts.of(what), "pill-attention");
    String name = texts.of(ConsoleText.TO_FIELD, texts.of(what));
    setAccessibleText(name);
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    getStyleClass().add("pill-leads");
    Hint.show(this, name);
  }

  private void show(String text, String look) {
    setText(text);
    setAccessibleText(text);
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(false);
    Hint.hide(this);
    getStyleClass().remove("pill-leads");
    getStyleClass().removeAll("pill-quiet", "pill-good", "pill-attention");
    getStyleClass().add(look);
  }
}
