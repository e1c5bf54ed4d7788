package nl.casustafel.desktop.shell.window;

import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.text.Texts;

/**
 * Somewhere in the window. Its screen is built each time the language changes; what it shows lives
 * in a model behind it.
 */
public record Destination(Builder builder, boolean bar) {

  /** Builds the screen in a language. */
  public interface Builder {
    Screen build(Texts texts);
  }

  /** A screen below the window's own bar. */
  public static Destination belowBar(Builder builder) {
    return new Destination(builder, true);
  }

  /** A screen that fills the whole window. */
  public static Destination whole(Builder builder) {
    return new Destination(builder, false);
  }
}
