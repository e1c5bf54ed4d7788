package nl.casustafel.desktop.projector.page;

import java.util.Collections;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.projector.slide.BallotWords;
import nl.casustafel.desktop.projector.slide.Outcome;
import nl.casustafel.voting.RiskTally;

/**
 * How many chose each likelihood and severity, for each round side by side. The median is framed
 * and said in words; cells get darker with their share, and say their count.
 */
final class RiskMatrix extends VBox {
  private static final int POINTS = RiskTally.POINTS;
  private static final int SHADES = 4;
  // The lines of the grid.
  private static final int HEAD = 0;
  private static final int NUMBERS = HEAD + POINTS + 1;

  private final GridPane grid = new GridPane();

  RiskMatrix(List<Outcome.Head> rounds, Outcome.Matrices matrices) {
    getStyleClass().addAll("answers", "risk-matrix");
    grid.getStyleClass().add("risk-grid");
    BallotWords.Scale likelihood = matrices.scales().scales().getFirst();
    addHead(new Paragraph(likelihood.question(), "risk-question"), 0, 1);
    for (int point = 1; point <= POINTS; point++) {
      grid.add(whole(likelihood.points().get(point - 1), "risk-word"), 0, line(point));
    }
    for (int i = 0; i < matrices.tallies().size(); i++) {
      addRound(1 + i * (POINTS + 1), rounds.get(i), matrices.tallies().get(i));
    }
    VBox words = words(matrices);
    // Beside a single matrix there is room; more of them have it below.
    HBox.setHgrow(words, Priority.ALWAYS);
    Pane both = rounds.size() == 1 ? new HBox(grid, words) : new VBox(grid, words);
    both.getStyleClass().add("risk-parts");
    getChildren().add(both);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(String.join(", ", matrices.below()));
  }

  /** The highest on top. */
  private static int line(int likelihood) {
    return HEAD + 1 + POINTS - likelihood;
  }

  private void addHead(Label words, int column, int columns) {
    GridPane.setValignment(words, VPos.BOTTOM);
    grid.add(words, column, HEAD, columns, 1);
  }

  private void addRound(int left, Outcome.Head head, RiskTally tally) {
    addHead(whole(head.name() + " · " + head.n(), "round-name"), left, POINTS);
    for (int severity = 1; severity <= POINTS; severity++) {
      for (int likelihood = 1; likelihood <= POINTS; likelihood++) {
        grid.add(cell(tally, likelihood, severity), left + severity - 1, line(likelihood));
      }
      Label number = whole(Integer.toString(severity), "risk-number");
      GridPane.setHalignment(number, HPos.CENTER);
      grid.add(number, left + severity - 1, NUMBERS);
    }
    // Between this round and the next.
    Region gap = new Region();
    gap.getStyleClass().add("risk-gap");
    grid.add(gap, left + POINTS, NUMBERS);
  }

  private static Label cell(RiskTally tally, int likelihood, int severity) {
    int count = tally.of(likelihood, severity);
    int largest = Math.max(1, Collections.max(tally.cells()));
    int shade = (count * SHADES + largest - 1) / largest;
    Label cell = whole(Integer.toString(count), "risk-cell");
    cell.getStyleClass().add("risk-shade-" + shade);
    if (isMedian(tally.likelihoods().median(), likelihood)
        && isMedian(tally.severities().median(), severity)) {
      cell.getStyleClass().add("risk-cell-median");
    }
    return cell;
  }

  // Half-way between two points it is in both.
  private static boolean isMedian(double median, int point) {
    return Math.floor(median) == point || Math.ceil(median) == point;
  }

  /** What the columns mean, and the medians. */
  private static VBox words(Outcome.Matrices matrices) {
    BallotWords.Scale severity = matrices.scales().scales().getLast();
    VBox legend = new VBox(new Paragraph(severity.question(), "risk-question"));
    severity.points().forEach(point -> legend.getChildren().add(new Paragraph(point, "small")));
    VBox medians = new VBox();
    matrices.below().forEach(line -> medians.getChildren().add(new Paragraph(line)));
    VBox words = new VBox(legend, medians);
    words.getStyleClass().add("risk-words");
    return words;
  }

  private static Label whole(String text, String look) {
    Label label = new Label(text);
    label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    label.getStyleClass().add(look);
    return label;
  }
}
