package nl.casustafel.report.html;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.type.Typesetting;

/**
 * Draws the chain: the steps side by side, arrows between them, and below them the last step that
 * leads back to the first. The words of the picture also stand in its description and in the table
 * beside it.
 */
final class ChainSvg {
  /** The width of the text on the page: three units are a millimetre. */
  private static final double WIDTH = 510;

  private static final double GAP = 16;
  private static final double ROOM_BETWEEN_ROWS = 18;

  private final Markup markup;
  private final Typesetting type;

  ChainSvg(Markup markup, Typesetting type) {
    this.markup = markup;
    this.type = type;
  }

  void write(ChainDrawing drawing) {
    List<ChainDrawing.Step> forward = drawing.steps().subList(0, drawing.steps().size() - 1);
    double boxWidth = (WIDTH - GAP * (forward.size() - 1)) / forward.size();
    List<ChainSvgBox> boxes = new ArrayList<>();
    for (int i = 0; i < forward.size(); i++) {
      boxes.add(new ChainSvgBox(forward.get(i), i * (boxWidth + GAP), 0, boxWidth, type));
    }
    double height = boxes.stream().mapToDouble(ChainSvgBox::height).max().orElse(0);
    double below = height + ROOM_BETWEEN_ROWS;
    ChainSvgBox back =
        new ChainSvgBox(
            drawing.steps().getLast(), boxWidth / 2 + GAP, below, WIDTH - boxWidth - 2 * GAP, type);
    SvgPen pen = new SvgPen(markup);
    markup.open("div", "class", "picture");
    pen.open(drawing.description(), WIDTH, below + back.height());
    boxes.forEach(box -> box.draw(pen, height));
    for (ChainSvgBox box : boxes.subList(1, boxes.size())) {
      pen.arrow(List.of(box.left() - GAP + 2, height / 2, box.left() - 2, height / 2));
    }
    back.draw(pen, back.height());
    loop(pen, boxWidth, height, below + back.height() / 2);
    markup.close();
    markup.element("p", drawing.caption(), "class", "quiet");
    markup.close();
  }

  /** From the last step down to the feedback, and from there up to the first. */
  private static void loop(SvgPen pen, double boxWidth, double height, double middle) {
    double right = WIDTH - boxWidth / 2;
    double left = boxWidth / 2;
    pen.arrow(List.of(right, height + 2, right, middle, right - GAP + 2, middle));
    pen.arrow(List.of(left + GAP - 2, middle, left, middle, left, height + 2));
  }
}
