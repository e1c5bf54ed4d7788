package nl.casustafel.desktop.console;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether Space and Enter belong to what has the focus. They do when one came there with the
 * keyboard, or is typing; what was clicked has the focus too, but nobody sees it and nobody means
 * it.
 */
final class FocusClaim {
  private static final Set<KeyCode> GOING =
      EnumSet.of(
          KeyCode.TAB,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.KP_UP,
          KeyCode.KP_DOWN,
          KeyCode.KP_LEFT,
          KeyCode.KP_RIGHT,
          KeyCode.HOME,
          KeyCode.END);

  private boolean going;
  private @Nullable Node meant;

  FocusClaim(Node root) {
    root.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        click -> {
          going = false;
          meant = null;
        });
    root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
  }

  private void focused(@Nullable Node owner) {
    meant = going ? owner : null;
  }

  /** Takes note of a key before it does something. */
  void pressed(KeyEvent key) {
    going = GOING.contains(key.getCode());
    if (going && key.getTarget() instanceof ListView<?> list) {
      meant = list;
    }
  }

  /** Whether Space or Enter, pressed here, are for what is here. */
  boolean holds(EventTarget target) {
    if (!(target instanceof Node focused)) {
      return false;
    }
    boolean seen = focused.isFocusVisible() || focused.equals(meant);
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof TextInputControl text && text.isEditable()) {
        return true;
      }
      if (isOpen(node) || (seen && isPressed(node))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Node node) {
    return (node instanceof ComboBoxBase<?> box && box.isShowing())
        || (node instanceof MenuButton menu && menu.isShowing());
  }

  private static boolean isPressed(Node node) {
    return node instanceof ButtonBase
        || node instanceof ComboBoxBase<?>
        || node instanceof ListView<?>
        || node instanceof Spinner<?>;
  }
}
