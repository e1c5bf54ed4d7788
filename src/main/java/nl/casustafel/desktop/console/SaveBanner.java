package nl.casustafel.desktop.console;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.Saving;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;

/** Appears when something could not be saved: what happened, what was kept, what one can do. */
final class SaveBanner extends HBox {
  private final SavingWords words;
  private final Label happened = new Label();
  private final Paragraph advice = new Paragraph("");
  private final Button leave;

  SaveBanner(Texts texts, SavingWords words, Runnable again, Runnable leaveAnyway) {
    this.words = words;
    getStyleClass().addAll("save-banner", "notice", "notice-attention");
    happened.getStyleClass().add("notice-title");
    VBox said = new VBox(happened, advice);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button retry = new Button(texts.of(ConsoleText.TRY_AGAIN));
    retry.setMinWidth(USE_PREF_SIZE);
    retry.setOnAction(event -> again.run());
    leave = new Button(texts.of(ConsoleText.LEAVE_ANYWAY));
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(event -> leaveAnyway.run());
    getChildren().addAll(said, retry, leave);
    offerLeaving(false);
    Shown.when(false, this);
  }

  void show(Saving saving) {
    boolean failed = saving instanceof Saving.NotSaved;
    if (saving instanceof Saving.NotSaved not) {
      happened.setText(words.happened(not.reason()));
      advice.setText(words.advice(not.reason()));
    } else if (saving instanceof Saving.AllSaved) {
      offerLeaving(false);
    }
    // While it is tried again the banner stays, so that nothing jumps.
    if (!(saving instanceof Saving.UnderWay)) {
      Shown.when(failed, this);
    }
  }

  /** Offers to leave all the same, once one tried to leave and it could not be saved. */
  void offerLeaving(boolean offered) {
    Shown.when(offered, leave);
  }
}
