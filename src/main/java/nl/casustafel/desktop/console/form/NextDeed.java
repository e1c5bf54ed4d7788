package nl.casustafel.desktop.console.form;

/**
 * The deed that comes next at an item.
 *
 * @param key what is pressed for it, as shown on the button; empty for none
 */
public record NextDeed(String label, String key, Runnable run) {
  public static final String SPACE = "␣";
  public static final String ENTER = "⏎";
}
