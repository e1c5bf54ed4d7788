package nl.casustafel.report.html;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.report.type.Typesetting;

/** Texts below one another in a box, as high as they need. */
final class SvgBox {
  static final double TEXT_SIZE = 7.8;
  private static final double PADDING = 7;
  private static final double LEADING = 1.34;
  private static final double PARAGRAPH = 3;

  private final double left;
  private final double top;
  private final double width;
  private final Typesetting type;
  private final List<Line> lines = new ArrayList<>();
  private double depth = PADDING;

  SvgBox(double left, double top, double width, Typesetting type) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.type = type;
  }

  /** How letters look. */
  record Look(double size, boolean bold, String colour) {}

  private record Line(String text, Look look, double base) {}

  double left() {
    return left;
  }

  double top() {
    return top;
  }

  double height() {
    return depth + PADDING - PARAGRAPH;
  }

  /** Adds a text below the others; an empty one takes no room. */
  SvgBox add(String text, Look look) {
    if (text.isBlank()) {
      return this;
    }
    double measure = inside() / look.size();
    for (String line : type.lines(type.printable(text), look.bold(), measure)) {
      depth += look.size() * LEADING;
      // The base line lies above the foot of the line by what hangs down and half the leading.
      lines.add(new Line(line, look, depth - look.size() * (LEADING - 1) / 2 - look.size() * 0.2));
    }
    depth += PARAGRAPH;
    return this;
  }

  /** As large as lets the longest word of a text stay whole, between the two sizes. */
  double fitting(String text, double largest) {
    double longest = 0;
    for (String word : type.printable(text).split("\\s+", -1)) {
      longest = Math.max(longest, type.width(word, true));
    }
    double fitting = longest == 0 ? largest : inside() / longest;
    return Math.clamp(fitting * 0.999, TEXT_SIZE, largest);
  }

  private double inside() {
    return width - 2 * PADDING;
  }

  /**
   * Draws the box as high as its neighbours.
   *
   * @param solid whether its edge is a line, and not dashes
   */
  void draw(SvgPen pen, double height, boolean solid) {
    pen.box(left, top, width, height, solid);
    for (Line line : lines) {
      Look look = line.look();
      pen.shape(
          type.outline(line.text(), look.bold(), look.size(), left + PADDING, top + line.base()),
          look.colour());
    }
  }
}
