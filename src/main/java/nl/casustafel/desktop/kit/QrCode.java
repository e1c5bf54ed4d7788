package nl.casustafel.desktop.kit;

import io.nayuki.qrcodegen.QrCode.Ecc;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A text as a square that phones read. Black on white in every theme, with the white edge that
 * readers need; every dot is the same whole number of the screen's pixels, so that it is sharp at
 * any size. Needs room for at least a pixel a dot.
 */
public final class QrCode extends Region {
  // Four dots of white all around, as the standard (ISO/IEC 18004) asks.
  private static final int EDGE = 4;
  private static final double USUAL_DOT = 4;

  private final ImageView picture = new ImageView();
  private String text = "";
  private io.nayuki.qrcodegen.@Nullable QrCode code;
  private int painted;

  /**
   * @param name what the code leads to, for those who cannot see it
   */
  public QrCode(String name) {
    getStyleClass().add("qr-code");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(name);
    setMinSize(0, 0);
    picture.setManaged(false);
    getChildren().add(picture);
  }

  /**
   * Shows a text, such as an address, in place of that before.
   *
   * @param now at most 1000 characters
   */
  public void show(String now) {
    if (now.equals(text)) {
      return;
    }
    text = now;
    // Quartile: still read when a quarter of it is in the shade of a pillar.
    code = io.nayuki.qrcodegen.QrCode.encodeText(now, Ecc.QUARTILE);
    painted = 0;
    requestLayout();
  }

  /** What it holds; empty before the first. */
  public String text() {
    return text;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + USUAL_DOT * dots() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + USUAL_DOT * dots() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    double scale = pixelsPerUnit();
    int dot = (int) (Math.min(width, height) * scale / dots());
    paint(Math.max(1, dot));
    double side = Math.max(1, dot) * dots() / scale;
    picture.setFitWidth(side);
    picture.setFitHeight(side);
    picture.relocate(
        snapPositionX(left + (width - side) / 2), snapPositionY(top + (height - side) / 2));
  }

  // In the screen's own pixels: a picture that is scaled up gets grey edges, on which readers
  // stumble.
  private void paint(int dot) {
    var shown = code;
    if (shown == null || dot == painted) {
      return;
    }
    painted = dot;
    int side = dots() * dot;
    WritableImage image = new WritableImage(side, side);
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = shown.getModule(x / dot - EDGE, y / dot - EDGE);
        pixels.setColor(x, y, dark ? Color.BLACK : Color.WHITE);
      }
    }
    picture.setImage(image);
  }

  private int dots() {
    return code == null ? 1 : code.size + 2 * EDGE;
  }

  private double pixelsPerUnit() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }
}
