package nl.casustafel.desktop.projector.page;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/**
 * The bar of the last round, as wide as its share, and thinner ones of the rounds before it. Their
 * heights are those of the stylesheet.
 */
final class GrowingBars extends Region {
  private final List<Region> bars = new ArrayList<>();
  private final List<Double> shares;
  private final DoubleProperty grown = new SimpleDoubleProperty(1);

  /**
   * @param look style class of the answer
   * @param latestFirst a share of the width for each round, 0 to 1
   */
  GrowingBars(String look, List<Double> latestFirst) {
    shares = List.copyOf(latestFirst);
    getStyleClass().add("projector-track");
    for (int i = 0; i < shares.size(); i++) {
      Region bar = new Region();
      bar.getStyleClass().addAll("projector-bar", i == 0 ? look : "projector-bar-before");
      bar.setVisible(shares.get(i) > 0);
      bars.add(bar);
    }
    getChildren().setAll(bars);
    grown.addListener(changed -> requestLayout());
  }

  /** How much of their width the bars have, 0 to 1; may be animated. */
  DoubleProperty grownProperty() {
    return grown;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return bars.stream().mapToDouble(this::height).sum();
  }

  private double height(Region bar) {
    return snapSizeY(bar.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double y = snapPositionY((getHeight() - computePrefHeight(getWidth())) / 2);
    for (int i = 0; i < bars.size(); i++) {
      Region bar = bars.get(i);
      // However small a share is, it is not nothing.
      double width = Math.max(4, shares.get(i) * grown.get() * getWidth());
      double height = height(bar);
      bar.resizeRelocate(0, y, snapSizeX(width), height);
      y += height;
    }
  }
}
