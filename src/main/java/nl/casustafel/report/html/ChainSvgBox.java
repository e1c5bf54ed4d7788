package nl.casustafel.report.html;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.block.ChainDrawing;
import nl.casustafel.report.type.Typesetting;

/** A step of the chain in its box: name, who does it, which data. */
final class ChainSvgBox {
  private static final double PADDING = 7;
  private static final double NAME_SIZE = 9.4;
  private static final double TEXT_SIZE = 7.8;
  private static final double LEADING = 1.34;
  private static final double PARAGRAPH = 3;

  private final ChainDrawing.Step step;
  private final double left;
  private final double top;
  private final double width;
  private final Typesetting type;
  private final List<Line> lines = new ArrayList<>();
  private double depth = PADDING;

  ChainSvgBox(ChainDrawing.Step step, double left, double top, double width, Typesetting type) {
    this.step = step;
    this.left = left;
    this.top = top;
    this.width = width;
    this.type = type;
    add(step.name(), new Look(nameSize(), true, step.present() ? SvgPen.INK : SvgPen.QUIET));
    if (!step.by().isBlank()) {
      add(step.by(), new Look(TEXT_SIZE, true, SvgPen.ACCENT));
    }
    add(step.data(), new Look(TEXT_SIZE, false, SvgPen.QUIET));
    depth += PADDING - PARAGRAPH;
  }

  private record Look(double size, boolean bold, String colour) {}

  private record Line(String text, Look look, double base) {}

  double left() {
    return left;
  }

  double height() {
    return depth;
  }

  /** Draws the box as high as its neighbours. */
  void draw(SvgPen pen, double height) {
    pen.box(left, top, width, height, step.present());
    for (Line line : lines) {
      Look look = line.look();
      pen.shape(
          type.outline(line.text(), look.bold(), look.size(), left + PADDING, top + line.base()),
          look.colour());
    }
  }

  private void add(String text, Look look) {
    double measure = (width - 2 * PADDING) / look.size();
    for (String line : type.lines(type.printable(text), look.bold(), measure)) {
      depth += look.size() * LEADING;
      // The base line lies above the foot of the line by what hangs down and half the leading.
      lines.add(new Line(line, look, depth - look.size() * (LEADING - 1) / 2 - look.size() * 0.2));
    }
    depth += PARAGRAPH;
  }

  /** As large as lets the longest word of the name stay whole. */
  private double nameSize() {
    double longest = 0;
    for (String word : type.printable(step.name()).split("\\s+", -1)) {
      longest = Math.max(longest, type.width(word, true));
    }
    double fitting = longest == 0 ? NAME_SIZE : (width - 2 * PADDING) / longest;
    return Math.clamp(fitting * 0.999, TEXT_SIZE, NAME_SIZE);
  }
}
