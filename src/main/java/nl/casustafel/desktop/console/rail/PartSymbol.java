package nl.casustafel.desktop.console.rail;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A circle that is empty, half, full or barred, or a dot, as the part before whose name it stands.
 */
final class PartSymbol extends StackPane {
  private final Region fill = new Region();

  PartSymbol() {
    getStyleClass().add("part-symbol");
    fill.getStyleClass().add("part-fill");
    getChildren().add(fill);
  }

  void show(PartState state) {
    getStyleClass().removeIf(look -> look.startsWith("part-is-"));
    getStyleClass()
        .add(
            switch (state) {
              case NOTHING -> "part-is-dot";
              case NOT_BEGUN -> "part-is-empty";
              case HALF -> "part-is-half";
              case DONE -> "part-is-full";
              case SKIPPED -> "part-is-barred";
            });
  }
}
