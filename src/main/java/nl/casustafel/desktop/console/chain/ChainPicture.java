package nl.casustafel.desktop.console.chain;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;

/**
 * The steps of the chain with arrows between them: five in a row and the feedback loop back to the
 * first below them, or all in a column where the row would be too narrow to read.
 */
final class ChainPicture extends Region {
  private static final double ARROW = 20;
  private static final double HEAD = 5;
  private static final double LOOP = 34;
  private static final double NARROWEST_IN_LETTERS = 9.5;

  private final List<ChainBox> row;
  private final ChainBox feedback;
  private final List<Polyline> lines = new ArrayList<>();
  private final List<Polygon> heads = new ArrayList<>();

  /**
   * @param boxes the six steps in their order, the feedback loop last
   */
  ChainPicture(List<ChainBox> boxes, String description) {
    this.row = List.copyOf(boxes.subList(0, boxes.size() - 1));
    this.feedback = boxes.getLast();
    getStyleClass().add("chain-picture");
    setAccessibleText(description);
    for (int arrow = 0; arrow <= row.size(); arrow++) {
      Polyline line = new Polyline();
      line.getStyleClass().add("chain-line");
      Polygon head = new Polygon(0, -HEAD, 0, HEAD, HEAD * 1.6, 0);
      head.getStyleClass().add("chain-head");
      lines.add(line);
      heads.add(head);
    }
    List<Node> arrows = new ArrayList<>(lines);
    arrows.addAll(heads);
    arrows.forEach(arrow -> arrow.setManaged(false));
    getChildren().addAll(arrows);
    getChildren().addAll(boxes);
    ChoiceGroup.keep(this, boxes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fitsInRow(double width) {
    return boxWidth(width) >= NARROWEST_IN_LETTERS * feedback.nameSize();
  }

  private double boxWidth(double width) {
    return (width - ARROW * (row.size() - 1)) / row.size();
  }

  private double rowHeight(double boxWidth) {
    return row.stream().mapToDouble(box -> box.prefHeight(boxWidth)).max().orElse(0);
  }

  private double feedbackWidth(double width) {
    return width - 2 * (boxWidth(width) / 2 + ARROW);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 700;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double available = width < 0 ? computePrefWidth(-1) : width;
    if (fitsInRow(available)) {
      return rowHeight(boxWidth(available)) + LOOP + feedback.prefHeight(feedbackWidth(available));
    }
    double boxes = available - LOOP;
    return row.stream().mapToDouble(box -> box.prefHeight(boxes) + ARROW).sum()
        + feedback.prefHeight(boxes);
  }

  @Override
  protected void layoutChildren() {
    if (fitsInRow(getWidth())) {
      layoutRow();
    } else {
      layoutColumn();
    }
  }

  private void layoutRow() {
    double width = boxWidth(getWidth());
    double height = rowHeight(width);
    for (int i = 0; i < row.size(); i++) {
      double x = i * (width + ARROW);
      row.get(i).resizeRelocate(snapPositionX(x), 0, snapSizeX(width), height);
      if (i > 0) {
        arrow(i - 1, x - ARROW + 2, height / 2, x - 2, height / 2);
      }
    }
    double loopWidth = feedbackWidth(getWidth());
    double loopHeight = feedback.prefHeight(loopWidth);
    double left = (getWidth() - loopWidth) / 2;
    double top = height + LOOP;
    feedback.resizeRelocate(snapPositionX(left), top, snapSizeX(loopWidth), loopHeight);
    double middle = top + loopHeight / 2;
    double last = getWidth() - width / 2;
    arrow(row.size() - 1, last, height, last, middle, left + loopWidth + 2, middle);
    arrow(row.size(), left, middle, width / 2, middle, width / 2, height + 2);
  }

  private void layoutColumn() {
    double width = getWidth() - LOOP;
    double y = 0;
    double firstMiddle = row.getFirst().prefHeight(width) / 2;
    for (int i = 0; i < row.size(); i++) {
      double height = row.get(i).prefHeight(width);
      row.get(i).resizeRelocate(0, y, width, height);
      y += height + ARROW;
      arrow(i, width / 2, y - ARROW + 2, width / 2, y - 2);
    }
    double height = feedback.prefHeight(width);
    feedback.resizeRelocate(0, y, width, height);
    double right = getWidth() - LOOP / 3;
    double bottom = y + height / 2;
    arrow(row.size(), width, bottom, right, bottom, right, firstMiddle, width + 2, firstMiddle);
  }

  /** Draws an arrow through points x, y, x, y, …; its head stands on the last. */
  private void arrow(int index, double... points) {
    List<Double> all = new ArrayList<>();
    for (double point : points) {
      all.add(point);
    }
    lines.get(index).getPoints().setAll(all);
    int n = points.length;
    double angle =
        Math.toDegrees(Math.atan2(points[n - 1] - points[n - 3], points[n - 2] - points[n - 4]));
    Polygon head = heads.get(index);
    double back = HEAD * 1.6;
    head.setRotate(angle);
    // A node turns about its middle, which lies half a head before the point it stands on.
    double radians = Math.toRadians(angle);
    head.setLayoutX(points[n - 2] - back / 2 - Math.cos(radians) * back / 2);
    head.setLayoutY(points[n - 1] - Math.sin(radians) * back / 2);
  }
}
