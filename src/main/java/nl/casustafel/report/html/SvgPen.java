package nl.casustafel.report.html;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws boxes, arrows and shapes as SVG. Letters come as shapes: the same on every machine. */
final class SvgPen {
  static final String INK = "#141c33";
  static final String QUIET = "#565f74";
  static final String ACCENT = "#1f5f8b";

  private static final String LINE = "#858da0";

  /** From the lowest level of risk to the highest: darker in grey print too. */
  private static final List<String> SHADES = List.of("#ffffff", "#f1f2f6", "#fbe6d6", "#f3c5a5");

  private static final double HEAD = 4;
  private static final double SPREAD = 0.8;

  private final Markup markup;

  SvgPen(Markup markup) {
    this.markup = markup;
  }

  /** Opens the picture, 170 mm wide on the page; the caller closes it. */
  void open(String description, double width, double height) {
    long wide = Math.round(width) + 2;
    long high = Math.round(Math.ceil(height)) + 3;
    markup.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "alt",
        description,
        "viewBox",
        "-1 -1 " + wide + " " + high,
        "style",
        "width: 170mm; height: " + number(170.0 * high / wide) + "mm");
  }

  void box(double x, double y, double width, double height, boolean solid) {
    rectangle(x, y, width, height, new Look("5", "#ffffff", LINE, "0.9", solid ? "none" : "2 3"));
  }

  /** A heavy edge around a box. */
  void frame(double x, double y, double width, double height) {
    rectangle(x, y, width, height, new Look("5", "none", INK, "2", ""));
  }

  /** A cell of the picture of risks: its level is to be seen by its blocks, not only its shade. */
  void cell(double x, double y, double width, double height, int rank) {
    rectangle(x, y, width, height, Look.plain(SHADES.get(rank), LINE));
    for (int i = 0; i <= rank; i++) {
      rectangle(x + 3 + i * 4.5, y + 3, 3.5, 2.5, Look.plain(QUIET, "none"));
    }
  }

  /**
   * How a rectangle looks.
   *
   * @param corners their radius
   * @param strokeWidth of its edge
   * @param dashes how long a dash is and what is between two of them, or "none"; empty for not said
   */
  private record Look(
      String corners, String fill, String stroke, String strokeWidth, String dashes) {
    static Look plain(String fill, String stroke) {
      return new Look("0", fill, stroke, "0.7", "");
    }
  }

  private void rectangle(double x, double y, double width, double height, Look look) {
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height),
                "rx",
                look.corners(),
                "fill",
                look.fill(),
                "stroke",
                look.stroke(),
                "stroke-width",
                look.strokeWidth()));
    if (!look.dashes().isEmpty()) {
      attributes.addAll(List.of("stroke-dasharray", look.dashes()));
    }
    markup.empty("rect", attributes.toArray(String[]::new));
  }

  /** A line through points, given as x and y in turn, with a head at its end. */
  void arrow(List<Double> points) {
    int last = points.size();
    double x = points.get(last - 2);
    double y = points.get(last - 1);
    double dx = Math.signum(x - points.get(last - 4)) * HEAD;
    double dy = Math.signum(y - points.get(last - 3)) * HEAD;
    String head =
        line(
            List.of(
                x - dx - dy * SPREAD,
                y - dy - dx * SPREAD,
                x,
                y,
                x - dx + dy * SPREAD,
                y - dy + dx * SPREAD));
    markup.empty(
        "path", "d", line(points) + head, "fill", "none", "stroke", QUIET, "stroke-width", "1.1");
  }

  void shape(Path2D shape, String colour) {
    markup.empty("path", "d", data(shape), "fill", colour);
  }

  private static String line(List<Double> points) {
    return points.stream().map(SvgPen::number).collect(Collectors.joining(" ", "M", ""));
  }

  private static String data(Path2D shape) {
    StringBuilder data = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      switch (at.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> data.append(segment('M', points, 2));
        case PathIterator.SEG_LINETO -> data.append(segment('L', points, 2));
        case PathIterator.SEG_QUADTO -> data.append(segment('Q', points, 4));
        case PathIterator.SEG_CUBICTO -> data.append(segment('C', points, 6));
        default -> data.append('Z');
      }
    }
    return data.toString();
  }

  private static String segment(char letter, double[] points, int count) {
    return Arrays.stream(points, 0, count)
        .mapToObj(SvgPen::number)
        .collect(Collectors.joining(" ", String.valueOf(letter), ""));
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
