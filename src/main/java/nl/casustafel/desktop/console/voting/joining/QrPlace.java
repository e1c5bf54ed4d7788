package nl.casustafel.desktop.console.voting.joining;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import nl.casustafel.desktop.kit.QrCode;

/** Where the code stands: a square as large as the code asks for, or as there is room. */
final class QrPlace extends Pane {
  private final QrCode code;

  QrPlace(QrCode code) {
    this.code = code;
    getChildren().add(code);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double side(double width) {
    double usual = code.prefWidth(-1);
    return snapSizeX(width < 0 ? usual : Math.min(width, usual));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return side(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return side(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return side(width);
  }

  @Override
  protected void layoutChildren() {
    double side = side(getWidth());
    code.resizeRelocate(0, 0, side, side);
  }
}
