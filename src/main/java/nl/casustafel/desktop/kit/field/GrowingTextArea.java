package nl.casustafel.desktop.kit.field;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A field for some sentences that is as high as its text. Tab goes to the next control. */
public final class GrowingTextArea extends TextArea {
  /** Never seen; as high as the text is when it is as wide as the field. */
  private final Text measure = new Text();

  // Parts of the skin, as soon as there is one.
  private @Nullable Region content;
  private @Nullable Text shown;
  private @Nullable ScrollPane scroll;

  public GrowingTextArea() {
    setWrapText(true);
    LineFilter.lines(this);
    setPrefRowCount(1);
    getStyleClass().add("growing");
    addEventFilter(KeyEvent.KEY_PRESSED, this::tabbed);
    skinProperty().addListener(changed -> forgetParts());
    textProperty().addListener(changed -> requestLayout());
  }

  private void tabbed(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
      boolean moved =
          requestFocusTraversal(
              key.isShiftDown()
                  ? javafx.scene.TraversalDirection.PREVIOUS
                  : javafx.scene.TraversalDirection.NEXT);
      if (moved) {
        key.consume();
      }
    }
  }

  // How high it is follows from how wide it is, so whoever lays it out has to say the width first.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width > 0 ? width : getWidth();
    double content = textHeight(known);
    return content < 0 ? super.computePrefHeight(width) : snapSizeY(content);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  // The skin shows the text in a Text node within a content region with padding of its own.
  private double textHeight(double width) {
    if (!partsFound() || content == null || shown == null || width <= 0) {
      return -1;
    }
    measure.setText(getText().isEmpty() ? " " : getText() + endOfLine());
    measure.setFont(getFont());
    measure.setLineSpacing(shown.getLineSpacing());
    double sides = content.snappedLeftInset() + content.snappedRightInset();
    double frame = snappedLeftInset() + snappedRightInset() + scrollInsets();
    measure.setWrappingWidth(Math.max(1, width - sides - frame));
    Bounds bounds = measure.getLayoutBounds();
    return bounds.getHeight()
        + content.snappedTopInset()
        + content.snappedBottomInset()
        + snappedTopInset()
        + snappedBottomInset()
        + scrollInsets();
  }

  private String endOfLine() {
    return getText().endsWith("\n") ? " " : "";
  }

  private double scrollInsets() {
    return scroll == null ? 0 : scroll.snappedTopInset() + scroll.snappedBottomInset();
  }

  // Looked up once a skin: it is asked for its height many times while a page is laid out.
  private boolean partsFound() {
    if (content == null || shown == null || scroll == null) {
      content = lookup(".content") instanceof Region found ? found : null;
      shown = lookup(".text") instanceof Text found ? found : null;
      scroll = lookup(".scroll-pane") instanceof ScrollPane found ? found : null;
    }
    return content != null && shown != null;
  }

  private void forgetParts() {
    content = null;
    shown = null;
    scroll = null;
  }
}
