package nl.casustafel.desktop.console;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.voting.poll.VotingKeys;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.desktop.kit.choice.Modifiers;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of the console do. Letters, digits and arrows keep their meaning in a field; Space
 * and Enter do what the filled button says, unless one came with the keyboard to something else.
 */
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
  private final BottomBar bottom;
  private final FocusClaim claim;
  private @Nullable KeyCode held;

  ConsoleKeys(
      ConsoleModel model,
      ItemStage stage,
      VotingKeys voting,
      Runnable search,
      BottomBar bottom,
      FocusClaim claim) {
    this.model = model;
    this.stage = stage;
    this.voting = voting;
    this.search = search;
    this.bottom = bottom;
    this.claim = claim;
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /** Does what a key means and consumes it; others pass. */
  void pressed(KeyEvent key) {
    claim.pressed(key);
    if (commanded(key)
        || (isOnce(key) && voting.commanded(key))
        || deedDone(key, claim.holds(key.getTarget()))
        || (isPaged(key) && moved(key))
        || (!inField(key) && (moved(key) || clicked(key) || stage.pressed(key)))) {
      key.consume();
    }
    held = key.getCode();
  }

  // A clicker does not know that somebody was writing; fields grow, and have no pages.
  private static boolean isPaged(KeyEvent key) {
    return key.getTarget() instanceof TextInputControl
        && (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP);
  }

  /**
   * Does what a key means that was pressed or let go in the window for the room.
   *
   * @return whether it meant something
   */
  boolean pressedElsewhere(KeyEvent key) {
    if (key.getEventType() == KeyEvent.KEY_RELEASED) {
      released();
    } else {
      pressedInRoom(key);
    }
    return key.isConsumed();
  }

  /**
   * The same for a key that was pressed in the window for the room, where nothing has the focus.
   */
  private void pressedInRoom(KeyEvent key) {
    if (commanded(key)
        || (isOnce(key) && (voting.commanded(key) || voting.pressedInRoom(key)))
        || deedDone(key, false)
        || moved(key)
        || clicked(key)
        || stage.pressed(key)) {
      key.consume();
    }
    held = key.getCode();
  }

  void released() {
    held = null;
  }

  // A key that is held down comes again and again; what one deed leads to is another deed.
  private boolean isOnce(KeyEvent key) {
    return key.getCode() != held;
  }

  private boolean clicked(KeyEvent key) {
    return isOnce(key) && voting.clicked(key);
  }

  /** Space and Enter are used up here also when the filled button says nothing of them. */
  private boolean deedDone(KeyEvent key, boolean claimed) {
    boolean space = key.getCode() == KeyCode.SPACE;
    if (claimed || !(space || key.getCode() == KeyCode.ENTER) || !Modifiers.none(key)) {
      return false;
    }
    if (isOnce(key)) {
      bottom.press(space ? NextDeed.SPACE : NextDeed.ENTER);
    }
    return true;
  }

  private boolean commanded(KeyEvent key) {
    if (UNDO.match(key)) {
      model.undo();
    } else if (REDO.match(key) || REDO_TOO.match(key)) {
      model.redo();
    } else if (SEARCH.match(key)) {
      search.run();
    } else if (NEXT_DEED.match(key)) {
      if (isOnce(key)) {
        bottom.run();
      }
    } else {
      return false;
    }
    return true;
  }

  // Among choices the arrow keys go from one to the next; the page keys, which clickers send, move.
  private boolean moved(KeyEvent key) {
    if (!Modifiers.none(key)) {
      return false;
    }
    boolean arrows = !ChoiceGroup.holds(key.getTarget());
    switch (key.getCode()) {
      case PAGE_DOWN -> model.next();
      case PAGE_UP -> model.previous();
      case RIGHT, KP_RIGHT -> {
        if (!arrows) {
          return false;
        }
        model.next();
      }
      case LEFT, KP_LEFT -> {
        if (!arrows) {
          return false;
        }
        model.previous();
      }
      default -> {
        return false;
      }
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
