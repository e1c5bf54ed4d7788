package nl.casustafel.desktop.console.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/** A horizontal bar of a share of the width, with thin bars of earlier rounds below it. */
public final class BarTrack extends Region {
  private static final double THICK = 16;
  private static final double THIN = 4;
  private static final double GAP = 2;

  private final Region bar = new Region();
  private final List<Region> thinBars = new ArrayList<>();
  private final List<Double> earlierShares;
  private final DoubleProperty share = new SimpleDoubleProperty();

  /**
   * @param look style class of the point of the scale, such as {@code agree-5}
   * @param earlierShares of the rounds before, the latest first, each 0 to 1
   */
  public BarTrack(String look, List<Double> earlierShares) {
    this.earlierShares = List.copyOf(earlierShares);
    getStyleClass().add("bar-track");
    bar.getStyleClass().addAll("bar", look);
    getChildren().add(bar);
    for (int i = 0; i < earlierShares.size(); i++) {
      Region thin = new Region();
      thin.getStyleClass().addAll("bar", "bar-thin", look);
      thinBars.add(thin);
      getChildren().add(thin);
    }
    share.addListener(changed -> requestLayout());
  }

  /** The bar's share of the width, 0 to 1; may be animated. */
  public DoubleProperty shareProperty() {
    return share;
  }

  @Override
  protected double computePrefHeight(double width) {
    return THICK + thinBars.size() * (THIN + GAP);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  protected void layoutChildren() {
    double top = (getHeight() - computePrefHeight(getWidth())) / 2;
    bar.resizeRelocate(0, snapPositionY(top), snapSizeX(share.get() * getWidth()), THICK);
    double y = top + THICK + GAP;
    for (int i = 0; i < thinBars.size(); i++) {
      double width = snapSizeX(earlierShares.get(i) * getWidth());
      thinBars.get(i).resizeRelocate(0, snapPositionY(y), width, THIN);
      y += THIN + GAP;
    }
  }
}
