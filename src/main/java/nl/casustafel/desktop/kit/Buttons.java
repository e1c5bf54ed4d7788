package nl.casustafel.desktop.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.choice.Modifiers;

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

  /**
   * A picture that unfolds a menu, also with the arrow down; its name shows when it is pointed at.
   * A menu is a window of its own and dear to make, so it is made when it is asked for.
   */
  public static Button menu(Icons icon, String name, Supplier<List<MenuItem>> items) {
    Button button = icon(icon, name, () -> {});
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.setOnAction(event -> {
      ContextMenu menu = new ContextMenu();
      menu.getItems().setAll(items.get());
      menu.show(button, Side.BOTTOM, 0, 0);
    });
    // Before the button hears of the key: it would go to what lies below.
    button.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN && Modifiers.none(key)) {
            button.fire();
            key.consume();
          }
        });
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
