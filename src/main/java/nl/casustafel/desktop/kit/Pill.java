package nl.casustafel.desktop.kit;

import javafx.scene.control.Label;

/** A short fact in a rounded box. Its colour says the same as its words. */
public final class Pill extends Label {
  private Pill(String text, String tone) {
    super(text);
    getStyleClass().addAll("pill", tone);
    setMinWidth(USE_PREF_SIZE);
  }

  /** For where one is, and for what can be acted upon. */
  public static Pill accent(String text) {
    return new Pill(text, "pill-accent");
  }

  /** For everything that asks for no attention. */
  public static Pill quiet(String text) {
    return new Pill(text, "pill-quiet");
  }

  /** For what is saved or done. */
  public static Pill good(String text) {
    return new Pill(text, "pill-good");
  }

  /** For what needs attention. */
  public static Pill attention(String text) {
    return new Pill(text, "pill-attention");
  }
}
