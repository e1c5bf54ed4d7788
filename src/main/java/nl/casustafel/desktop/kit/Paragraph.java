package nl.casustafel.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that wraps and is never cut. */
public final class Paragraph extends Label {

  /**
   * @param looks style classes, such as {@code secondary}
   */
  public Paragraph(String text, String... looks) {
    super(text);
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().addAll(looks);
  }
}
