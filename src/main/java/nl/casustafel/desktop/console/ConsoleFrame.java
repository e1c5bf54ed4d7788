package nl.casustafel.desktop.console;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Shown;

/**
 * How the console is laid out: columns and bars around the item at hand, and the search over them.
 * Folds what has no room.
 */
final class ConsoleFrame extends StackPane {
  private final BorderPane columns;
  private final ColumnFolding folding;
  private final Consumer<ColumnFolding> folded;

  /** Tells how large plain text is. */
  private final Label measure = new Label();

  /**
   * @param roomFolded hears whether the room column has no room
   * @param folded hears of every new width
   */
  ConsoleFrame(
      AtHand atHand,
      SearchBox search,
      Consumer<Boolean> roomFolded,
      Consumer<ColumnFolding> folded) {
    this.folded = folded;
    columns = new BorderPane(atHand.stage());
    columns.setBottom(atHand.bottom());
    folding = new ColumnFolding(columns, atHand.rail(), atHand.room(), roomFolded);
    getStyleClass().add("console");
    // Else what is too wide would keep the window from folding it.
    setMinWidth(0);
    setAlignment(search, Pos.TOP_CENTER);
    Shown.when(false, measure);
    getChildren().addAll(columns, search, measure);
  }

  /** Where something else can take the place of the item at hand. */
  BorderPane columns() {
    return columns;
  }

  /** Puts bars and lines above the columns, and folds from now on. */
  void begin(Node... above) {
    columns.setTop(new VBox(above));
    widthProperty().addListener(changed -> fold());
    measure.fontProperty().addListener(changed -> fold());
  }

  /** Shows or hides the room column where it is folded. */
  void toggleRoom() {
    folding.toggleRoom();
  }

  private void fold() {
    folding.fit(getWidth(), measure.getFont().getSize());
    folded.accept(folding);
  }
}
