package nl.casustafel.desktop.console.rail;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The items of the part at hand. Changes only the lines that differ, so that cells stay. */
final class ItemList extends ListView<RailItem> {
  /** How many lines stay in sight before the item at hand. */
  private static final int LINES_BEFORE = 3;

  private final ConsoleModel model;

  ItemList(ConsoleModel model, Texts texts) {
    this.model = model;
    getStyleClass().add("rail-items");
    setAccessibleText(texts.of(RailText.ITEMS));
    setCellFactory(list -> new RailCell(texts));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_CLICKED, click -> go());
    // As high as its lines, so that the parts below follow at once; it scrolls when there are more.
    maxHeightProperty().bind(fixedCellSizeProperty().multiply(Bindings.size(getItems())).add(2));
    setMinHeight(0);
  }

  void show(List<RailItem> lines) {
    if (lines.size() == getItems().size()) {
      showChanged(lines);
    } else {
      // One by one each line would have the list lay itself out anew.
      getItems().setAll(lines);
    }
    showHere(lines);
  }

  private void showChanged(List<RailItem> lines) {
    List<RailItem> shown = getItems();
    for (int i = 0; i < lines.size(); i++) {
      if (!shown.get(i).equals(lines.get(i))) {
        shown.set(i, lines.get(i));
      }
    }
  }

  private void showHere(List<RailItem> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isAtHand()) {
        if (getSelectionModel().getSelectedIndex() != i) {
          getSelectionModel().clearAndSelect(i);
          scrollTo(Math.max(0, i - LINES_BEFORE));
        }
        return;
      }
    }
    getSelectionModel().clearSelection();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
      go();
      key.consume();
    }
  }

  private void go() {
    @Nullable RailItem chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) {
      chosen.leadsTo().ifPresent(model::moveTo);
    }
  }
}
