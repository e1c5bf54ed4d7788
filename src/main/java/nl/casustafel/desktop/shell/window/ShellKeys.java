package nl.casustafel.desktop.shell.window;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.text.Texts;

/** The keys that work in the whole window. */
public final class ShellKeys {
  private static final KeyCombination SEARCH = shortcut(KeyCode.F);
  private static final KeyCombination UNDO = shortcut(KeyCode.Z);
  private static final KeyCombination REDO = shortcut(KeyCode.Y);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final MainWindow window;

  public ShellKeys(MainWindow window) {
    this.window = window;
    window.scene().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    window.stage().setFullScreenExitHint("");
  }

  private void pressed(KeyEvent event) {
    if (window.dialogIsOpen()) {
      return;
    }
    if (event.getCode() == KeyCode.F1) {
      showKeys();
    } else if (event.getCode() == KeyCode.F11) {
      window.stage().setFullScreen(!window.stage().isFullScreen());
    } else if (!toScreen(event)) {
      return;
    }
    event.consume();
  }

  private boolean toScreen(KeyEvent event) {
    if (SEARCH.match(event)) {
      return tell(Screen::search);
    }
    if (UNDO.match(event)) {
      return tell(Screen::undo);
    }
    if (REDO.match(event) || REDO_TOO.match(event)) {
      return tell(Screen::redo);
    }
    Screen screen = window.screen();
    return event.getCode() == KeyCode.ESCAPE
        && !window.stage().isFullScreen()
        && screen != null
        && screen.back();
  }

  private boolean tell(Consumer<Screen> what) {
    Screen screen = window.screen();
    if (screen != null) {
      what.accept(screen);
    }
    return screen != null;
  }

  private void showKeys() {
    Texts texts = window.texts();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    int row = 0;
    for (ShellKey key : ShellKey.values()) {
      Label name = new Label(texts.of(key.keys()));
      name.getStyleClass().add("key-hint");
      name.setMinWidth(Region.USE_PREF_SIZE);
      Label meaning = new Label(texts.of(key.meaning()));
      meaning.setWrapText(true);
      grid.addRow(row++, name, meaning);
    }
    window.dialogs().show(texts.of(ShellText.KEYS), grid);
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
