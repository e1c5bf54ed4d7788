package nl.casustafel.desktop.kit.field;

import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import nl.casustafel.desktop.kit.words.KitText;
import nl.casustafel.text.Texts;

/** The menu of every field in a scene, in the language of the app; the toolkit knows no Dutch. */
public final class FieldMenu {
  private FieldMenu() {}

  /** Gives the fields of a scene their menu when it is asked for. */
  public static void serve(Scene scene, Supplier<Texts> texts) {
    scene.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        asked -> {
          Node at = asked.getTarget() instanceof Node node ? node : null;
          while (at != null && !(at instanceof TextInputControl)) {
            at = at.getParent();
          }
          if (at instanceof TextInputControl field) {
            field.setContextMenu(of(field, texts.get()));
          }
        });
  }

  static ContextMenu of(TextInputControl field, Texts texts) {
    BooleanExpression none = field.selectedTextProperty().isEmpty();
    BooleanExpression fixed = field.editableProperty().not();
    boolean secret = field instanceof PasswordField;
    MenuItem cut = item(texts.of(KitText.CUT), field::cut);
    MenuItem copy = item(texts.of(KitText.COPY), field::copy);
    MenuItem undo = item(texts.of(KitText.UNDO), field::undo);
    MenuItem redo = item(texts.of(KitText.REDO), field::redo);
    MenuItem paste = item(texts.of(KitText.PASTE), field::paste);
    MenuItem delete = item(texts.of(KitText.DELETE), () -> field.replaceSelection(""));
    MenuItem all = item(texts.of(KitText.SELECT_ALL), field::selectAll);
    undo.setDisable(!field.isUndoable());
    redo.setDisable(!field.isRedoable());
    cut.setDisable(secret || none.get() || fixed.get());
    copy.setDisable(secret || none.get());
    paste.setDisable(fixed.get());
    delete.setDisable(none.get() || fixed.get());
    all.setDisable(field.getLength() == 0);
    return new ContextMenu(undo, redo, cut, copy, paste, delete, new SeparatorMenuItem(), all);
  }

  private static MenuItem item(String words, Runnable deed) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> deed.run());
    return item;
  }
}
