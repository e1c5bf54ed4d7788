package nl.casustafel.desktop.console.voting.joining;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Two columns, the second as wide as what is left; one below the other where that is too little.
 */
final class AdaptiveCards extends Pane {
  private static final double GAP = 16;

  /** What the second column needs, as a share of the first. */
  private static final double LEAST = 1.05;

  private final Region first;
  private final Region second;

  AdaptiveCards(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean below(double width) {
    return width >= 0 && width < first.prefWidth(-1) * (1 + LEAST) + GAP;
  }

  private double left(double width) {
    return Math.max(0, width - first.prefWidth(-1) - GAP);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) * (1 + LEAST) + GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return below(width)
        ? first.prefHeight(width) + GAP + second.prefHeight(width)
        : Math.max(first.prefHeight(-1), second.prefHeight(left(width)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (below(width)) {
      double height = first.prefHeight(width);
      first.resizeRelocate(0, 0, width, height);
      second.resizeRelocate(0, height + GAP, width, second.prefHeight(width));
    } else {
      double wide = first.prefWidth(-1);
      first.resizeRelocate(0, 0, wide, first.prefHeight(wide));
      second.resizeRelocate(wide + GAP, 0, left(width), second.prefHeight(left(width)));
    }
  }
}
