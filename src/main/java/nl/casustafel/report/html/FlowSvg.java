package nl.casustafel.report.html;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.block.FlowDrawing;
import nl.casustafel.report.type.Typesetting;

/**
 * Draws the way through a flow as people read: three boxes a row, each with an arrow to the next,
 * and from the end of a row to the beginning of the one below.
 */
final class FlowSvg {
  /** The width of the text on the page: three units are a millimetre. */
  private static final double WIDTH = 510;

  static final int IN_A_ROW = 3;
  private static final double GAP = 18;
  private static final double BETWEEN_ROWS = 22;
  private static final double NAME_SIZE = 8.4;
  private static final double BOX_WIDTH = (WIDTH - GAP * (IN_A_ROW - 1)) / IN_A_ROW;

  private final Markup markup;
  private final Typesetting type;

  FlowSvg(Markup markup, Typesetting type) {
    this.markup = markup;
    this.type = type;
  }

  /** Boxes beside one another, as high as the highest of them. */
  private record Row(List<SvgBox> boxes, double height) {}

  void write(FlowDrawing drawing) {
    List<Row> rows = rows(drawing.stops());
    Row last = rows.getLast();
    double height = last.boxes().getFirst().top() + last.height();
    SvgPen pen = new SvgPen(markup);
    markup.open("div", "class", "picture");
    pen.open(drawing.description(), WIDTH, height);
    draw(pen, rows, drawing.stops());
    markup.close();
    markup.element("p", drawing.caption(), "class", "quiet");
    markup.close();
  }

  private List<Row> rows(List<FlowDrawing.Stop> stops) {
    List<Row> rows = new ArrayList<>();
    double top = 0;
    for (int from = 0; from < stops.size(); from += IN_A_ROW) {
      List<SvgBox> boxes = new ArrayList<>();
      for (int i = from; i < Math.min(stops.size(), from + IN_A_ROW); i++) {
        boxes.add(box(stops.get(i), (i - from) * (BOX_WIDTH + GAP), top));
      }
      double height = boxes.stream().mapToDouble(SvgBox::height).max().orElse(0);
      rows.add(new Row(boxes, height));
      top += height + BETWEEN_ROWS;
    }
    return rows;
  }

  private SvgBox box(FlowDrawing.Stop stop, double left, double top) {
    boolean outcome =
        switch (stop.kind()) {
          case OUTCOME, OUTCOME_WITHIN -> true;
          case QUESTION, QUESTION_WITHIN, OPEN -> false;
        };
    return new SvgBox(left, top, BOX_WIDTH, type)
        .add(stop.name(), new SvgBox.Look(NAME_SIZE, true, outcome ? SvgPen.INK : SvgPen.QUIET))
        .add(stop.words(), new SvgBox.Look(SvgBox.TEXT_SIZE, false, SvgPen.INK))
        .add(stop.answer(), new SvgBox.Look(SvgBox.TEXT_SIZE, true, SvgPen.ACCENT));
  }

  private static void draw(SvgPen pen, List<Row> rows, List<FlowDrawing.Stop> stops) {
    int at = 0;
    for (Row row : rows) {
      for (SvgBox box : row.boxes()) {
        box.draw(pen, row.height(), isSolid(stops.get(at).kind()));
        if (stops.get(at).kind() == FlowDrawing.Kind.OUTCOME) {
          pen.frame(box.left(), box.top(), BOX_WIDTH, row.height());
        }
        at++;
        if (at < stops.size()) {
          arrow(pen, box, row);
        }
      }
    }
  }

  private static boolean isSolid(FlowDrawing.Kind kind) {
    return switch (kind) {
      case QUESTION, OUTCOME -> true;
      case QUESTION_WITHIN, OUTCOME_WITHIN, OPEN -> false;
    };
  }

  /** To the box beside it, or from the end of the row down to the beginning of the next. */
  private static void arrow(SvgPen pen, SvgBox box, Row row) {
    double right = box.left() + BOX_WIDTH;
    boolean atEnd = box.equals(row.boxes().getLast());
    if (atEnd) {
      double bottom = box.top() + row.height();
      double middle = bottom + BETWEEN_ROWS / 2;
      double from = box.left() + BOX_WIDTH / 2;
      double to = BOX_WIDTH / 2;
      pen.arrow(List.of(from, bottom + 1, from, middle, to, middle, to, bottom + BETWEEN_ROWS - 2));
    } else {
      double middle = box.top() + row.height() / 2;
      pen.arrow(List.of(right + 2, middle, right + GAP - 2, middle));
    }
  }
}
