package nl.casustafel.desktop.console.rail;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.casustafel.workshop.agenda.PartMark;

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

  void show(PartMark mark) {
    getStyleClass().removeIf(look -> look.startsWith("part-is-"));
    getStyleClass()
        .add(
            switch (mark) {
              case NOTHING -> "part-is-dot";
              case NOT_BEGUN -> "part-is-empty";
              case HALF -> "part-is-half";
              case DONE -> "part-is-full";
              case SKIPPED -> "part-is-barred";
            });
  }
}
