package nl.casustafel.desktop.kit.choice;

import java.util.List;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyEvent;

/**
 * Choices that belong together: the arrow keys go from one to the next and stop at the ends, and
 * never lead to anything else.
 */
public final class ChoiceGroup {
  private static final String STYLE = "choice-group";

  private ChoiceGroup() {}

  /** Keeps the arrow keys among the choices, which lie somewhere in the node, in this order. */
  public static void keep(Parent node, List<? extends Node> choices) {
    node.getStyleClass().add(STYLE);
    // Before the buttons hear of the key: they would choose, or go to what lies in that direction.
    node.addEventFilter(KeyEvent.KEY_PRESSED, key -> moved(key, choices));
  }

  /** Keeps the sideways keys, for which a closed list has no use, from leading elsewhere. */
  public static void keep(ComboBox<?> list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          switch (key.getCode()) {
            case LEFT, KP_LEFT, RIGHT, KP_RIGHT -> key.consume();
            default -> {}
          }
        });
  }

  /** Whether the arrow keys mean something among the choices that have the focus. */
  public static boolean holds(EventTarget target) {
    if (!(target instanceof Node focused)) {
      return false;
    }
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof RadioButton
          || node instanceof ComboBox<?>
          || node.getStyleClass().contains(STYLE)) {
        return true;
      }
    }
    return false;
  }

  private static void moved(KeyEvent key, List<? extends Node> choices) {
    int by = Modifiers.none(key) ? step(key) : 0;
    if (by != 0) {
      next(key, choices, by);
      key.consume();
    }
  }

  /** One on, one back, or nothing for another key. */
  private static int step(KeyEvent key) {
    return switch (key.getCode()) {
      case RIGHT, KP_RIGHT, DOWN, KP_DOWN -> 1;
      case LEFT, KP_LEFT, UP, KP_UP -> -1;
      default -> 0;
    };
  }

  private static void next(KeyEvent key, List<? extends Node> choices, int by) {
    Predicate<Node> reached = choice -> !choice.isDisabled() && choice.isVisible();
    int at = choices.indexOf(key.getTarget()) + by;
    while (at >= 0 && at < choices.size() && !reached.test(choices.get(at))) {
      at += by;
    }
    if (at >= 0 && at < choices.size()) {
      KeyboardFocus.show(choices.get(at));
    }
  }
}
