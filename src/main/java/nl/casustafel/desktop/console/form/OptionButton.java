package nl.casustafel.desktop.console.form;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.Paragraph;

/** One answer to choose: its mark, its words, and the digit that chooses it. */
public final class OptionButton extends ToggleButton {
  private final HBox content;

  /**
   * @param digit the key that chooses it, 1 to 9; 0 for none
   * @param tick whether several may be chosen
   */
  public OptionButton(String words, int digit, boolean tick) {
    getStyleClass().addAll("option", tick ? "option-tick" : "option-choice");
    Region sign = new Region();
    sign.getStyleClass().add("option-sign");
    HBox signed = new HBox(sign);
    signed.getStyleClass().add("option-mark");
    Paragraph text = new Paragraph(words, "option-words");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    content = new HBox(signed, text);
    content.getStyleClass().add("option-content");
    if (digit > 0) {
      Label key = new Label(Integer.toString(digit));
      key.getStyleClass().add("key-hint");
      key.setMinWidth(USE_PREF_SIZE);
      content.getChildren().add(key);
    }
    setGraphic(content);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setAccessibleRole(tick ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
    setAccessibleText(words);
  }

  // A button does not ask how high its words become when they wrap; an answer may be a sentence.

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double inside = width < 0 ? -1 : Math.max(0, width - sides);
    return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    content.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
