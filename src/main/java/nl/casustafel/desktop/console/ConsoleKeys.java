package nl.casustafel.desktop.console;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.session.ConsoleModel;
import nl.casustafel.desktop.console.voting.VotingKeys;

/** What the keys of the console do. Letters, digits and arrows keep their meaning in a field. */
final class ConsoleKeys {
  private static final KeyCombination UNDO = shortcut(KeyCode.Z);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
  private static final KeyCombination SEARCH = shortcut(KeyCode.F);
  private static final KeyCombination NEXT_DEED = shortcut(KeyCode.ENTER);

  private final ConsoleModel model;
  private final ItemStage stage;
  private final VotingKeys voting;
  private final Runnable search;
  private final Runnable nextDeed;

  ConsoleKeys(
      ConsoleModel model, ItemStage stage, VotingKeys voting, Runnable search, Runnable nextDeed) {
    this.model = model;
    this.stage = stage;
    this.voting = voting;
    this.search = search;
    this.nextDeed = nextDeed;
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /** Does what a key means and consumes it; others pass. */
  void pressed(KeyEvent key) {
    if (commanded(key)
        || (!inField(key) && (moved(key) || voting.pressed(key) || stage.pressed(key)))) {
      key.consume();
    }
  }

  private boolean commanded(KeyEvent key) {
    if (UNDO.match(key)) {
      model.undo();
    } else if (REDO.match(key) || REDO_TOO.match(key)) {
      model.redo();
    } else if (SEARCH.match(key)) {
      search.run();
    } else if (NEXT_DEED.match(key)) {
      nextDeed.run();
    } else {
      return false;
    }
    return true;
  }

  // Among radio buttons the arrow keys choose; the page keys, which clickers send, always move.
  private boolean moved(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return false;
    }
    boolean arrows = !(key.getTarget() instanceof RadioButton);
    if (key.getCode() == KeyCode.PAGE_DOWN || (arrows && key.getCode() == KeyCode.RIGHT)) {
      model.next();
    } else if (key.getCode() == KeyCode.PAGE_UP || (arrows && key.getCode() == KeyCode.LEFT)) {
      model.previous();
    } else {
      return false;
    }
    return true;
  }

  private static boolean inField(KeyEvent key) {
    if (!(key.getTarget() instanceof Node target)) {
      return false;
    }
    for (Node node = target; node != null; node = node.getParent()) {
      if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
        return true;
      }
    }
    return false;
  }
}
