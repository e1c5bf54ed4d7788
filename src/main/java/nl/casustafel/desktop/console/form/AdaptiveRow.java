package nl.casustafel.desktop.console.form;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A row of nodes of which one takes the room that is left; where they do not fit side by side they
 * stand below each other, so that nothing is cut in narrow windows or with large text.
 */
public final class AdaptiveRow extends Pane {
  private static final double GAP = 16;
  private static final double GAP_BELOW = 10;

  private final Node growing;
  private final boolean centred;

  private AdaptiveRow(Node growing, boolean centred, List<Node> nodes) {
    this.growing = growing;
    this.centred = centred;
    getChildren().addAll(nodes);
  }

  /** Fields side by side, aligned at the top. */
  public static AdaptiveRow fields(Node growing, Node... others) {
    return new AdaptiveRow(growing, false, with(growing, others));
  }

  /** Something at the left end and something at the right end of a line. */
  public static AdaptiveRow ends(Node left, Node... right) {
    return new AdaptiveRow(left, true, with(left, right));
  }

  private static List<Node> with(Node first, Node... others) {
    List<Node> all = new ArrayList<>();
    all.add(first);
    all.addAll(List.of(others));
    return all;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    return width < 0 || lineWidth() <= width + 0.5;
  }

  private double lineWidth() {
    return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).sum()
        + GAP * (getManagedChildren().size() - 1);
  }

  private double spare(double width) {
    return Math.max(0, width - lineWidth());
  }

  private double widthInLine(Node node, double spare) {
    return node.prefWidth(-1) + (node.equals(growing) ? spare : 0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return lineWidth();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (fits(width)) {
      double spare = spare(width);
      return getManagedChildren().stream()
          .mapToDouble(node -> node.prefHeight(width < 0 ? -1 : widthInLine(node, spare)))
          .max()
          .orElse(0);
    }
    return getManagedChildren().stream()
            .mapToDouble(node -> node.prefHeight(Math.min(width, node.maxWidth(-1))))
            .sum()
        + GAP_BELOW * (getManagedChildren().size() - 1);
  }

  @Override
  protected void layoutChildren() {
    if (fits(getWidth())) {
      layoutInLine();
    } else {
      layoutBelow();
    }
  }

  private void layoutInLine() {
    double x = 0;
    double spare = spare(getWidth());
    for (Node node : getManagedChildren()) {
      double width = widthInLine(node, spare);
      double height = node.prefHeight(width);
      double y = centred ? (getHeight() - height) / 2 : 0;
      node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
      x += width + GAP;
    }
  }

  private void layoutBelow() {
    double y = 0;
    for (Node node : getManagedChildren()) {
      double width = Math.min(getWidth(), node.maxWidth(-1));
      double height = node.prefHeight(width);
      node.resizeRelocate(0, snapPositionY(y), width, height);
      y += height + GAP_BELOW;
    }
  }
}
