package nl.casustafel.desktop.home;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The columns of the list: the same in every row and in the heading. */
final class Columns {
  private static final double[] SHARES = {26, 22, 13, 19, 8, 12};

  private Columns() {}

  /** Puts the six cells of a row side by side, or below each other. */
  static void arrange(GridPane row, boolean wide) {
    List<Node> cells = List.copyOf(row.getChildren());
    for (int i = 0; i < cells.size(); i++) {
      GridPane.setConstraints(cells.get(i), wide ? i : 0, wide ? 0 : i);
    }
    row.getColumnConstraints().setAll(wide ? sideBySide() : List.of(whole()));
  }

  private static List<ColumnConstraints> sideBySide() {
    return Arrays.stream(SHARES).mapToObj(Columns::share).toList();
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static ColumnConstraints whole() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
