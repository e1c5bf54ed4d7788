package nl.casustafel.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A word or two on a rounded patch: a state or a kind. Its words carry the meaning. */
public final class Pill extends Label {

  private Pill(String text, String look) {
    super(text);
    getStyleClass().addAll("pill", look);
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /** Wraps between its words, where it stands in a column that may be narrower than it is long. */
  public Pill wrapping() {
    setWrapText(true);
    setMinSize(0, Region.USE_PREF_SIZE);
    return this;
  }

  /** Grey: something to know. */
  public static Pill quiet(String text) {
    return new Pill(text, "pill-quiet");
  }

  /** Blue: where one is. */
  public static Pill accent(String text) {
    return new Pill(text, "pill-accent");
  }

  /** Green: saved or done. */
  public static Pill good(String text) {
    return new Pill(text, "pill-good");
  }

  /** Orange: asks for attention. */
  public static Pill attention(String text) {
    return new Pill(text, "pill-attention");
  }
}
