package nl.casustafel.desktop.projector.page;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column whose letters get smaller, step by step, until all of it fits. The steps are style
 * classes, {@code fit-0} to {@code fit-6}; the last has the smallest letters of the projector.
 */
public final class FittingBox extends VBox {
  private static final List<String> STEPS =
      IntStream.rangeClosed(0, 6).mapToObj(step -> "fit-" + step).toList();

  FittingBox(List<? extends Node> content) {
    super(content.toArray(Node[]::new));
    getStyleClass().addAll("fitting-box", STEPS.getFirst());
    // So that what is around it decides about its height, and not its content.
    setMinSize(0, 0);
    setPrefHeight(1);
    widthProperty().addListener(changed -> fit());
    heightProperty().addListener(changed -> fit());
  }

  private void fit() {
    if (getScene() == null || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    for (String step : STEPS) {
      getStyleClass().removeAll(STEPS);
      getStyleClass().add(step);
      applyCss();
      if (computePrefHeight(getWidth()) <= getHeight() && computeMinWidth(-1) <= getWidth()) {
        return;
      }
    }
  }
}
