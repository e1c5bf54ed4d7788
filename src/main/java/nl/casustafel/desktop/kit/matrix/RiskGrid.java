package nl.casustafel.desktop.kit.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Likelihood by severity, four by four, with the numbers of the risks in their cells; the highest
 * likelihood on top. Over it the way of one risk can be drawn.
 */
public final class RiskGrid extends StackPane {
  private static final int POINTS = 4;

  private final Map<RiskScore, RiskGridCell> cells = new HashMap<>();
  private final RiskPath path = new RiskPath();

  /** A picture to look at. */
  public RiskGrid(Scales scales, Texts texts) {
    this(scales, texts, null);
  }

  /**
   * @param chosen called when somebody points at a cell; null for a picture to look at
   */
  public RiskGrid(Scales scales, Texts texts, @Nullable Consumer<RiskScore> chosen) {
    getStyleClass().add("risk-map");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("risk-map-grid");
    grid.add(new Paragraph(texts.of(MatrixText.LIKELIHOOD), "risk-map-axis"), 0, 0, POINTS + 1, 1);
    for (int likelihood = POINTS; likelihood >= 1; likelihood--) {
      int row = 1 + POINTS - likelihood;
      grid.add(point(likelihood), 0, row);
      for (int severity = 1; severity <= POINTS; severity++) {
        RiskScore score = new RiskScore(likelihood, severity);
        RiskGridCell cell = new RiskGridCell(score, scales, texts, chosen);
        cells.put(score, cell);
        grid.add(cell, severity, row);
      }
    }
    for (int severity = 1; severity <= POINTS; severity++) {
      grid.add(point(severity), severity, POINTS + 1);
    }
    Paragraph below = new Paragraph(texts.of(MatrixText.SEVERITY), "risk-map-axis");
    GridPane.setHalignment(below, HPos.RIGHT);
    grid.add(below, 0, POINTS + 2, POINTS + 1, 1);
    getChildren().addAll(grid, path);
  }

  private static Label point(int point) {
    Label label = new Label(Integer.toString(point));
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add("risk-map-point");
    GridPane.setHalignment(label, HPos.CENTER);
    return label;
  }

  /**
   * Shows risks in their cells.
   *
   * @param numbers of the risks, by where they stand
   * @param atHand the number of the one that stands out; empty for none
   */
  public void show(Map<RiskScore, List<String>> numbers, String atHand) {
    cells.forEach((score, cell) -> cell.show(numbers.getOrDefault(score, List.of()), atHand));
  }

  /** Draws the way of a risk through these scores, of which some may be the same; none for none. */
  public void draw(List<RiskScore> way) {
    List<RiskGridCell> through = new ArrayList<>();
    for (RiskScore score : way) {
      RiskGridCell cell = cells.get(score);
      if (cell != null && (through.isEmpty() || !through.getLast().equals(cell))) {
        through.add(cell);
      }
    }
    path.lead(through);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    path.follow(this);
  }
}
