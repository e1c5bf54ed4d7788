package nl.casustafel.report.block;

import java.util.List;

/**
 * Risks by likelihood and severity, in pictures side by side: how they move from one to the next.
 *
 * @param description the pictures in words, for who does not see them
 * @param caption below them
 * @param axes the words for likelihood and for severity
 */
public record RiskDrawing(String description, String caption, Axes axes, List<Grid> grids)
    implements Block {

  public RiskDrawing {
    grids = List.copyOf(grids);
  }

  /** What goes up and what goes to the right. */
  public record Axes(String likelihood, String severity) {}

  /**
   * One picture.
   *
   * @param cells from the highest likelihood to the lowest, in each from the lowest severity on
   */
  public record Grid(String name, List<Cell> cells) {
    public Grid {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param rank of its level, from 0 for the lowest
   * @param risks the numbers of the risks in it; empty for none
   */
  public record Cell(int rank, String risks) {}
}
