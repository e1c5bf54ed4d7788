package nl.casustafel.desktop.kit.matrix;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** The way of a risk over the picture: a ring where it begins, an arrow wherever it goes on. */
final class RiskPath extends Pane {
  private static final double RING = 5;
  private static final double HEAD = 9;

  private List<? extends Node> through = List.of();
  private List<Point2D> drawn = List.of();

  RiskPath() {
    setMouseTransparent(true);
    getStyleClass().add("risk-path");
  }

  void lead(List<? extends Node> cells) {
    through = List.copyOf(cells);
  }

  /** Draws it over where the cells are now. */
  void follow(Node around) {
    List<Point2D> points =
        through.size() < 2
            ? List.of()
            : through.stream().map(cell -> middle(cell, around)).toList();
    // What is drawn asks for another layout, so it is drawn anew only where something moved.
    if (!points.equals(drawn)) {
      drawn = points;
      getChildren().clear();
      draw(points);
    }
  }

  private void draw(List<Point2D> points) {
    if (points.isEmpty()) {
      return;
    }
    for (int i = 1; i < points.size(); i++) {
      arrow(points.get(i - 1), points.get(i), i);
    }
    Circle ring = new Circle(points.getFirst().getX(), points.getFirst().getY(), RING);
    ring.getStyleClass().add("risk-path-ring");
    getChildren().add(ring);
  }

  private static Point2D middle(Node cell, Node around) {
    Bounds bounds = around.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    return new Point2D(bounds.getCenterX(), bounds.getMaxY() - bounds.getHeight() / 4);
  }

  private void arrow(Point2D from, Point2D to, int step) {
    Point2D along = to.subtract(from).normalize();
    Point2D across = new Point2D(-along.getY(), along.getX()).multiply(HEAD / 2);
    Point2D neck = to.subtract(along.multiply(HEAD));
    Line line = new Line(from.getX(), from.getY(), neck.getX(), neck.getY());
    line.getStyleClass().addAll("risk-path-line", "risk-path-step-" + step);
    Polygon head =
        new Polygon(
            to.getX(),
            to.getY(),
            neck.getX() + across.getX(),
            neck.getY() + across.getY(),
            neck.getX() - across.getX(),
            neck.getY() - across.getY());
    head.getStyleClass().addAll("risk-path-head");
    getChildren().addAll(line, head);
  }
}
