package nl.casustafel.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A bar for a share that is done, with the same in words below it. */
public final class WordedProgress extends VBox {
  private final Region track = new Region();
  private final Region bar = new Region();
  private final Paragraph words = new Paragraph("", "secondary");
  private final Pane rail = new Pane(track, bar);
  private double share;

  public WordedProgress() {
    getStyleClass().add("worded-progress");
    track.getStyleClass().add("progress-track");
    bar.getStyleClass().add("progress-fill");
    bar.setManaged(false);
    track.setManaged(false);
    rail.getStyleClass().add("progress-rail");
    rail.widthProperty().addListener((property, before, now) -> draw());
    rail.heightProperty().addListener((property, before, now) -> draw());
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    words.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(rail, words);
  }

  /** Shows a share, 0 to 1. The whole is green: done. */
  public void show(double now, String inWords) {
    share = Math.clamp(now, 0, 1);
    words.setText(inWords);
    setAccessibleText(inWords);
    bar.getStyleClass().remove("progress-done");
    if (share >= 1) {
      bar.getStyleClass().add("progress-done");
    }
    draw();
  }

  private void draw() {
    track.resizeRelocate(0, 0, rail.getWidth(), rail.getHeight());
    bar.resizeRelocate(0, 0, rail.getWidth() * share, rail.getHeight());
    bar.setVisible(share > 0);
  }
}
