package nl.casustafel.report.html;

import java.util.ArrayList;
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
  private static final double FIRST_LINE = 5 + LEADING;
  private static final int POINTS = 4;

  private final Markup markup;
  private final Typesetting type;

  RiskSvg(Markup markup, Typesetting type) {
    this.markup = markup;
    this.type = type;
  }

  /** A row of cells, alike in all pictures. */
  private record Row(double top, double height) {
    double bottom() {
      return top + height;
    }
  }

  void write(RiskDrawing drawing) {
    int many = drawing.grids().size();
    double width = (WIDTH - GAP * (many - 1)) / many;
    double cellWidth = (width - LEFT) / POINTS - BETWEEN;
    List<Row> rows = rows(drawing.grids(), cellWidth);
    double bottom = rows.getLast().bottom();
    SvgPen pen = new SvgPen(markup);
    markup.open("div", "class", "picture");
    pen.open(drawing.description(), WIDTH, bottom + 2 * LEADING + 4);
    for (int i = 0; i < many; i++) {
      double left = i * (width + GAP);
      words(pen, drawing.grids().get(i).name(), true, left, LEADING);
      grid(pen, drawing.grids().get(i), left + LEFT, cellWidth, rows);
      numbers(pen, left, cellWidth, rows);
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

  /** Each as high as the fullest of its cells needs: no number may be missing. */
  private List<Row> rows(List<RiskDrawing.Grid> grids, double cellWidth) {
    List<Row> rows = new ArrayList<>();
    double top = TOP;
    for (int from = 0; from < POINTS * POINTS; from += POINTS) {
      int lines = 1;
      for (RiskDrawing.Grid grid : grids) {
        for (RiskDrawing.Cell cell : grid.cells().subList(from, from + POINTS)) {
          lines = Math.max(lines, lines(cell, cellWidth).size());
        }
      }
      double needed = FIRST_LINE + (lines - 1) * (LEADING - 1) + 2 + BETWEEN;
      Row row = new Row(top, Math.max(CELL_HEIGHT, needed));
      rows.add(row);
      top = row.bottom();
    }
    return rows;
  }

  private void grid(
      SvgPen pen, RiskDrawing.Grid grid, double left, double cellWidth, List<Row> rows) {
    for (int at = 0; at < grid.cells().size(); at++) {
      double x = left + (at % POINTS) * (cellWidth + BETWEEN);
      cell(pen, grid.cells().get(at), x, rows.get(Math.floorDiv(at, POINTS)), cellWidth);
    }
  }

  private void numbers(SvgPen pen, double left, double cellWidth, List<Row> rows) {
    for (int point = 1; point <= POINTS; point++) {
      String number = Integer.toString(point);
      Row row = rows.get(POINTS - point);
      double across = left + LEFT + (point - 1) * (cellWidth + BETWEEN) + cellWidth / 2;
      words(pen, number, true, left, row.top() + row.height() / 2);
      words(pen, number, true, across, rows.getLast().bottom() + LEADING - 1);
    }
  }

  private void cell(SvgPen pen, RiskDrawing.Cell cell, double x, Row row, double width) {
    pen.cell(x, row.top(), width, row.height() - BETWEEN, cell.rank());
    double base = row.top() + FIRST_LINE;
    for (String line : lines(cell, width)) {
      words(pen, line, true, x + 3, base);
      base += LEADING - 1;
    }
  }

  private List<String> lines(RiskDrawing.Cell cell, double width) {
    return type.lines(type.printable(cell.risks()), true, (width - 6) / SIZE);
  }

  private void words(SvgPen pen, String text, boolean bold, double x, double y) {
    pen.shape(
        type.outline(type.printable(text), bold, SIZE, x, y), bold ? SvgPen.INK : SvgPen.QUIET);
  }
}
