package nl.casustafel.desktop.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * Puts cards side by side in columns of the same width, as many as have room, and gives the cards
 * of a row the same height. Widths are in em, so that larger text leads to fewer columns.
 */
public final class EvenColumns extends Pane {
  private static final double GAP_EM = 1.333;

  private final double narrowest;
  private final int most;
  // Has the size of the text around it, which is what an em is.
  private final Text em = new Text();

  /**
   * @param narrowest the least width of a column, in em
   * @param most the most columns
   */
  public EvenColumns(double narrowest, int most) {
    this.narrowest = narrowest;
    this.most = most;
    Shown.when(false, em);
    getChildren().add(em);
  }

  /** Shows these cards in place of those before. */
  public void show(List<? extends Node> cards) {
    getChildren().setAll(cards);
    getChildren().add(em);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return narrowest;
  }

  @Override
  protected double computePrefWidth(double height) {
    return most * narrowest * size() + (most - 1) * gap();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width > 0 ? width : getWidth();
    int columns = columns(known);
    double column = columnWidth(known, columns);
    List<Node> cards = getManagedChildren();
    double height = 0;
    for (int first = 0; first < cards.size(); first += columns) {
      height += rowHeight(cards, first, columns, column) + (first == 0 ? 0 : gap());
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double column = columnWidth(getWidth(), columns);
    List<Node> cards = getManagedChildren();
    double y = 0;
    for (int first = 0; first < cards.size(); first += columns) {
      double height = rowHeight(cards, first, columns, column);
      for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
        double x = snapPositionX((i - first) * (column + gap()));
        cards.get(i).resizeRelocate(x, snapPositionY(y), column, height);
      }
      y += height + gap();
    }
  }

  private double rowHeight(List<Node> cards, int first, int columns, double column) {
    return cards.stream()
        .skip(first)
        .limit(columns)
        .mapToDouble(card -> snapSizeY(card.prefHeight(column)))
        .max()
        .orElse(0);
  }

  private int columns(double width) {
    int room = (int) ((width + gap()) / (narrowest * size() + gap()));
    return Math.clamp(room, 1, most);
  }

  private double columnWidth(double width, int columns) {
    return Math.max(0, Math.floor((width - (columns - 1) * gap()) / columns));
  }

  private double gap() {
    return Math.round(GAP_EM * size());
  }

  private double size() {
    return em.getFont().getSize();
  }
}
