package nl.casustafel.desktop.console.form;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A list whose first rows are there at once and whose others follow a few at a time, so that a long
 * one does not keep the window from answering.
 */
public final class GradualList extends VBox {
  private static final int AT_ONCE = 6;

  private final Frames frames = new Frames();
  private List<? extends Supplier<? extends Node>> rows = List.of();

  /** Shows these rows instead of what was shown; each is made when its turn comes. */
  public void show(List<? extends Supplier<? extends Node>> list) {
    rows = List.copyOf(list);
    getChildren().clear();
    addSome();
    if (getChildren().size() < rows.size()) {
      frames.start();
    } else {
      frames.stop();
    }
  }

  /** Shows all rows now, as when one of them is looked for. */
  public void complete() {
    while (getChildren().size() < rows.size()) {
      addSome();
    }
  }

  private void addSome() {
    int shown = getChildren().size();
    int until = Math.min(shown + AT_ONCE, rows.size());
    getChildren().addAll(rows.subList(shown, until).stream().map(Supplier::get).toList());
  }

  /** Adds some rows a frame; between two of them the window draws and answers. */
  private final class Frames extends AnimationTimer {
    @Override
    public void handle(long now) {
      addSome();
      if (getChildren().size() >= rows.size()) {
        stop();
      }
    }
  }
}
