package nl.casustafel.desktop.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

/**
 * A field for some sentences that is as high as its text. Tab goes to the next control. What is
 * written is handed over after a pause in typing, and when the focus leaves.
 */
public final class GrowingTextArea extends TextArea {
  private static final Duration PAUSE = Duration.millis(600);

  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Consumer<String> written = text -> {};
  private String handedOver = "";

  public GrowingTextArea() {
    setWrapText(true);
    setPrefRowCount(1);
    getStyleClass().add("growing");
    addEventFilter(KeyEvent.KEY_PRESSED, this::tabbed);
    pause.setOnFinished(event -> handOver());
    textProperty()
        .addListener((property, before, now) -> {
          pause.playFromStart();
          requestLayout();
        });
    focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            handOver();
          }
        });
  }

  /** Shows a text without handing it over. */
  public void show(String text) {
    handedOver = text;
    if (!text.equals(getText())) {
      setText(text);
    }
    pause.stop();
  }

  /** Called with the text once somebody has written it. */
  public void onWritten(Consumer<String> listener) {
    written = listener;
  }

  /** Hands over at once what was written and not yet handed over. */
  public void handOver() {
    pause.stop();
    String now = getText();
    if (!now.equals(handedOver)) {
      handedOver = now;
      written.accept(now);
    }
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
    if (!(lookup(".content") instanceof javafx.scene.layout.Region content)
        || !(lookup(".text") instanceof Text shown)
        || width <= 0) {
      return -1;
    }
    Text measure = new Text(getText().isEmpty() ? " " : getText() + endOfLine());
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
    Node pane = lookup(".scroll-pane");
    return pane instanceof ScrollPane scroll
        ? scroll.snappedTopInset() + scroll.snappedBottomInset()
        : 0;
  }
}
