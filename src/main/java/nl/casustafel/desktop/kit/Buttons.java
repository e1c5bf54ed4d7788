package nl.casustafel.desktop.kit;

import atlantafx.base.theme.Tweaks;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The kinds of buttons. A screen has one filled button: the next action. */
public final class Buttons {
  private Buttons() {}

  /** The next action. */
  public static Button filled(String text, Runnable deed) {
    return button(text, "primary", deed);
  }

  /** Any other action. */
  public static Button outlined(String text, Runnable deed) {
    return button(text, "outlined", deed);
  }

  /** An action that is rarely wanted: no frame until it is pointed at. */
  public static Button plain(String text, Runnable deed) {
    return button(text, "plain", deed);
  }

  /** An action that cannot be taken back. */
  public static Button dangerous(String text, Runnable deed) {
    return button(text, "danger", deed);
  }

  /** A picture only; its name shows when it is pointed at. */
  public static Button icon(Icons icon, String name, Runnable deed) {
    Button button = button("", "icon-button", deed);
    button.setGraphic(icon.node());
    button.setAccessibleText(name);
    Hint.show(button, name);
    return button;
  }

  /** A picture that unfolds a menu; its name shows when it is pointed at. */
  public static MenuButton menu(Icons icon, String name, MenuItem... items) {
    MenuButton button = new MenuButton("", icon.node(), items);
    button.getStyleClass().addAll("icon-button", Tweaks.NO_ARROW);
    button.setAccessibleText(name);
    Hint.show(button, name);
    return button;
  }

  /** A text that leads elsewhere. */
  public static Hyperlink link(String text, Runnable deed) {
    Hyperlink link = new Hyperlink(text);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> {
      link.setVisited(false);
      deed.run();
    });
    return link;
  }

  private static Button button(String text, String look, Runnable deed) {
    Button button = new Button(text);
    button.getStyleClass().add(look);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
    return button;
  }
}
