package nl.casustafel.desktop.console;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.search.ItemSearch;
import nl.casustafel.desktop.console.open.search.ItemSearch.Found;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.field.LineFilter;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Finds an item by its words and goes there. */
final class SearchBox extends VBox {
  private final ConsoleModel model;
  private final Texts texts;
  private final TextField field = LineFilter.oneLine(new TextField());
  private final ListView<Found> results = new ListView<>();
  private final Consumer<Found> go;
  private final Runnable closed;

  /**
   * @param go goes to an item that was chosen
   * @param closed called when nothing was
   */
  SearchBox(ConsoleModel model, Texts texts, Consumer<Found> go, Runnable closed) {
    this.model = model;
    this.texts = texts;
    this.go = go;
    this.closed = closed;
    getStyleClass().add("search-box");
    // It begins below the bar at the top, which stays within reach.
    setPickOnBounds(false);
    field.setPromptText(texts.of(ConsoleText.SEARCH_FIELD));
    field.setAccessibleText(texts.of(ConsoleText.SEARCH_FIELD));
    field.textProperty().addListener((property, before, words) -> find(words));
    results.setAccessibleText(texts.of(ConsoleText.SEARCH));
    results.setPlaceholder(new Label(texts.of(ConsoleText.SEARCH_NONE)));
    results.setCellFactory(list -> new FoundCell());
    results.setOnMouseClicked(click -> go());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    close();
  }

  void open() {
    // Most workshops are never searched, so its list is not there before.
    if (getChildren().isEmpty()) {
      getChildren().addAll(field, results);
      find("");
    }
    Shown.when(true, this);
    field.clear();
    field.requestFocus();
  }

  private void close() {
    Shown.when(false, this);
  }

  private void find(String words) {
    List<Found> found = ItemSearch.find(words, model.view(), texts);
    results.getItems().setAll(found);
    Shown.when(!words.isBlank(), results);
    if (!found.isEmpty()) {
      results.getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case KeyCode.ESCAPE -> leave();
      case KeyCode.ENTER -> go();
      case KeyCode.DOWN -> results.getSelectionModel().selectNext();
      case KeyCode.UP -> results.getSelectionModel().selectPrevious();
      default -> {
        return;
      }
    }
    results.scrollTo(Math.max(0, results.getSelectionModel().getSelectedIndex() - 2));
    key.consume();
  }

  private void go() {
    Found chosen = results.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close();
      go.accept(chosen);
    }
  }

  private void leave() {
    close();
    closed.run();
  }

  /** A found item: what it belongs to, and its text. */
  private static final class FoundCell extends ListCell<Found> {
    private final Label belongsTo = new Label();
    private final Label text = new Label();
    private final VBox content = new VBox(belongsTo, text);

    FoundCell() {
      belongsTo.getStyleClass().add("field-name");
      text.setWrapText(true);
      content.getStyleClass().add("found");
      setPrefWidth(0);
    }

    // A cell gives its graphic the width that it asks for; here it wraps in the width of the list.
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null) {
        return super.computePrefHeight(width);
      }
      double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
      return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (getGraphic() != null) {
        content.resizeRelocate(
            snappedLeftInset(),
            snappedTopInset(),
            getWidth() - snappedLeftInset() - snappedRightInset(),
            getHeight() - snappedTopInset() - snappedBottomInset());
      }
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
      super.updateItem(found, empty);
      if (empty || found == null) {
        setGraphic(null);
        return;
      }
      belongsTo.setText(found.belongsTo());
      text.setText(found.text());
      setGraphic(content);
    }
  }
}
