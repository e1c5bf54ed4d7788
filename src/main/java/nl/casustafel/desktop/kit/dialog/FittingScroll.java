package nl.casustafel.desktop.kit.dialog;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import nl.casustafel.desktop.kit.SteadyScroll;

/**
 * Scrolls what does not fit, and is no higher than its content: what a text is wide decides how
 * high it is, and a pane that scrolls does not ask.
 */
final class FittingScroll extends ScrollPane {

  FittingScroll(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    SteadyScroll.keep(this);
    getStyleClass().add("edge-to-edge");
    // The keyboard has something to do here only where there is something to scroll.
    setFocusTraversable(false);
    viewportBoundsProperty().subscribe(() -> reach());
  }

  private void reach() {
    double content = getContent().getLayoutBounds().getHeight();
    setFocusTraversable(content > Math.ceil(getViewportBounds().getHeight()));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double within = width < 0 ? -1 : Math.max(0, width - sides);
    return snappedTopInset() + Math.ceil(getContent().prefHeight(within)) + snappedBottomInset();
  }
}
