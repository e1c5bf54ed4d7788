package nl.casustafel.desktop.console.form;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A list whose first rows are there at once and whose others follow a few at a time, so that a long
 * one does not keep the window from answering.
 */
public final class GradualList extends VBox {
  private static final int AT_ONCE = 6;

  private List<? extends Supplier<? extends Node>> rows = List.of();

  /** Shows these rows instead of what was shown; each is made when its turn comes. */
  public void show(List<? extends Supplier<? extends Node>> list) {
    rows = List.copyOf(list);
    getChildren().clear();
    addSome(rows);
  }

  private void addSome(List<? extends Supplier<? extends Node>> of) {
    // Another list may have taken the place of this one meanwhile.
    if (!of.equals(rows)) {
      return;
    }
    int shown = getChildren().size();
    int until = Math.min(shown + AT_ONCE, of.size());
    getChildren().addAll(of.subList(shown, until).stream().map(Supplier::get).toList());
    if (until < of.size()) {
      Platform.runLater(() -> addSome(of));
    }
  }
}
