package nl.casustafel.desktop.kit;

import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** A bar for a share that is done, with the same in words below it. */
public final class WordedProgress extends VBox {
  private final ProgressBar bar = new ProgressBar(0);
  private final Paragraph words = new Paragraph("", "secondary");

  public WordedProgress() {
    getStyleClass().add("worded-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    words.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(bar, words);
  }

  /** Shows a share, 0 to 1. The whole is green: done. */
  public void show(double now, String inWords) {
    double share = Math.clamp(now, 0, 1);
    words.setText(inWords);
    bar.setAccessibleText(inWords);
    bar.setProgress(share);
    bar.getStyleClass().remove("progress-done");
    if (share >= 1) {
      bar.getStyleClass().add("progress-done");
    }
  }
}
