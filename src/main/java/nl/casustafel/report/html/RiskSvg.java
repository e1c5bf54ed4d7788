package nl.casustafel.report.html;

import java.util.List;
import nl.casustafel.report.block.RiskDrawing;
import nl.casustafel.report.type.Typesetting;

/**
 * Draws risks by likelihood and severity. A cell has as many blocks as its level is high, so that
 * it reads without colour too. The numbers also stand in the table beside it.
 */
final class RiskSvg {
  private static final double WIDTH = 510;
  private static final double GAP = 24;
  private static final double LEFT = 12;
  private static final double TOP = 24;
  private static final double CELL_HEIGHT = 34;
  private static final double BETWEEN = 3;
  private static final double SIZE = 7;
  private static final double LEADING = 8.5;
  private static final int POINTS = 4;

  private final Markup markup;
  private final Typesetting type;

  RiskSvg(Markup markup, Typesetting type) {
    this.markup = markup;
    this.type = type;
  }

  void write(RiskDrawing drawing) {
    int many = drawing.grids().size();
    double width = (WIDTH - GAP * (many - 1)) / many;
    double bottom = TOP + POINTS * CELL_HEIGHT;
    SvgPen pen = new SvgPen(markup);
    markup.open("div", "class", "picture");
    pen.open(drawing.description(), WIDTH, bottom + 2 * LEADING + 4);
    for (int i = 0; i < many; i++) {
      double left = i * (width + GAP);
      grid(pen, drawing.grids().get(i), left, width);
      words(pen, drawing.axes().likelihood(), false, left, TOP - 4);
      words(pen, drawing.axes().severity(), false, left + LEFT, bottom + 2 * LEADING);
      if (i > 0) {
        pen.arrow(List.of(left - GAP + 4, TOP + 50, left - 4, TOP + 50));
      }
    }
    markup.close();
    markup.element("p", drawing.caption(), "class", "quiet");
    markup.close();
  }

  private void grid(SvgPen pen, RiskDrawing.Grid grid, double left, double width) {
    double cellWidth = (width - LEFT) / POINTS;
    words(pen, grid.name(), true, left, LEADING);
    for (int at = 0; at < grid.cells().size(); at++) {
      double x = left + LEFT + (at % POINTS) * cellWidth;
      double y = TOP + Math.floorDiv(at, POINTS) * CELL_HEIGHT;
      cell(pen, grid.cells().get(at), x, y, cellWidth - BETWEEN);
    }
    for (int point = 1; point <= POINTS; point++) {
      double middle = TOP + (POINTS - point) * CELL_HEIGHT + CELL_HEIGHT / 2;
      words(pen, Integer.toString(point), true, left, middle);
      words(
          pen,
          Integer.toString(point),
          true,
          left + LEFT + (point - 1) * cellWidth + cellWidth / 2,
          TOP + POINTS * CELL_HEIGHT + LEADING - 1);
    }
  }

  private void cell(SvgPen pen, RiskDrawing.Cell cell, double x, double y, double width) {
    pen.cell(x, y, width, CELL_HEIGHT - BETWEEN, cell.rank());
    double base = y + 5 + LEADING;
    double measure = (width - 6) / SIZE;
    for (String line : type.lines(type.printable(cell.risks()), true, measure)) {
      if (base < y + CELL_HEIGHT - BETWEEN) {
        words(pen, line, true, x + 3, base);
      }
      base += LEADING - 1;
    }
  }

  private void words(SvgPen pen, String text, boolean bold, double x, double y) {
    pen.shape(
        type.outline(type.printable(text), bold, SIZE, x, y), bold ? SvgPen.INK : SvgPen.QUIET);
  }
}
