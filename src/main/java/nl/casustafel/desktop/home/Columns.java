package nl.casustafel.desktop.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * The columns of the list: the same in every row and in the heading.
 *
 * @param widths one a column; empty when the cells stand below each other
 */
record Columns(List<Double> widths) {
  // All in em. Where there is less room, the columns would be too narrow for their words.
  private static final double LEAST = 62;
  private static final double BUTTONS = 11;
  private static final double GAP = 1.067;
  private static final double SIDES = 2 * 1.067;
  private static final double BORDERS = 4;
  private static final double[] SHARES = {0.28, 0.23, 0.15, 0.23, 0.11};

  /**
   * @param em the size of the text
   */
  static Columns within(double width, double em) {
    if (width < LEAST * em) {
      return new Columns(List.of());
    }
    double shared = width - (BUTTONS + SHARES.length * GAP + SIDES) * em - BORDERS;
    List<Double> widths = new ArrayList<>();
    Arrays.stream(SHARES).forEach(share -> widths.add(Math.floor(share * shared)));
    widths.add(Math.floor(BUTTONS * em));
    return new Columns(List.copyOf(widths));
  }

  boolean sideBySide() {
    return !widths.isEmpty();
  }

  /** Puts the cells of a row where they belong. */
  void arrange(GridPane row) {
    List<Node> cells = List.copyOf(row.getChildren());
    for (int i = 0; i < cells.size(); i++) {
      GridPane.setConstraints(cells.get(i), sideBySide() ? i : 0, sideBySide() ? 0 : i);
    }
    row.getColumnConstraints()
        .setAll(sideBySide() ? widths.stream().map(Columns::fixed).toList() : List.of(whole()));
  }

  private static ColumnConstraints fixed(double width) {
    // No least width: it would keep the window from becoming narrower.
    return new ColumnConstraints(0, width, width);
  }

  private static ColumnConstraints whole() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }
}
