package nl.casustafel.report.html;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** Draws a QR code as one shape, with the white edge that readers need. */
final class QrSvg {
  private static final int EDGE = 4;

  private QrSvg() {}

  /**
   * Writes the picture.
   *
   * @param text what the code holds
   * @param description for those who cannot see it
   * @param millimetres its width and height
   */
  static void write(Markup markup, String text, String description, int millimetres) {
    QrCode code = QrCode.encodeText(text, Ecc.MEDIUM);
    int side = code.size + 2 * EDGE;
    String size = millimetres + "mm";
    markup.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "alt",
        description,
        "viewBox",
        "0 0 " + side + " " + side,
        "style",
        "width: " + size + "; height: " + size);
    markup.empty("path", "d", path(code), "fill", "#000000");
    markup.close();
  }

  /** One rectangle for each run of dark dots in a row. */
  private static String path(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          int width = x - from;
          path.append('M').append(from + EDGE).append(' ').append(y + EDGE);
          path.append('h').append(width).append("v1h-").append(width).append('z');
        }
      }
    }
    return path.toString();
  }
}
