package nl.casustafel.desktop.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text area that is as high as its text, so that nothing scrolls away inside it. Tab leaves it,
 * as in any other field.
 */
public final class GrowingTextArea extends TextArea {
  private static final double SPARE = 4;

  private final Text measure = new Text();

  public GrowingTextArea() {
    getStyleClass().add("growing");
    setWrapText(true);
    setPrefRowCount(1);
    measure.textProperty().bind(textProperty().map(text -> text + " "));
    measure.fontProperty().bind(fontProperty());
    textProperty().addListener(changed -> requestLayout());
    widthProperty().addListener(changed -> requestLayout());
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
  }

  private void leaveOnTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      // Tab with Ctrl is how a text area lets go of the focus.
      fireEvent(
          new KeyEvent(
              event.getSource(),
              event.getTarget(),
              KeyEvent.KEY_PRESSED,
              "",
              "\t",
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              false,
              false));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = (getWidth() > 0 ? getWidth() : width) - horizontalRoom();
    measure.setWrappingWidth(Math.max(inside, 0));
    return Math.ceil(measure.getLayoutBounds().getHeight()) + verticalRoom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double horizontalRoom() {
    Insets content = contentPadding();
    return snappedLeftInset() + snappedRightInset() + content.getLeft() + content.getRight();
  }

  private double verticalRoom() {
    Insets content = contentPadding();
    return snappedTopInset()
        + snappedBottomInset()
        + content.getTop()
        + content.getBottom()
        + SPARE;
  }

  private Insets contentPadding() {
    Node content = lookup(".content");
    return content instanceof Region region ? region.getPadding() : Insets.EMPTY;
  }
}
