package nl.casustafel.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/** Well-formed XHTML, piece by piece: every element is closed and every text escaped. */
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final UnaryOperator<String> printable;

  /**
   * @param printable what is done to each text before it is escaped
   */
  Markup(UnaryOperator<String> printable) {
    this.printable = printable;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = escaped(printable.apply(attributes[i + 1])).replace('\n', ' ');
      out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    out.append('>');
    open.push(element);
    return this;
  }

  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Text; its line ends stay line ends. */
  Markup text(String text) {
    out.append(escaped(printable.apply(text)).replace("\n", "<br/>"));
    return this;
  }

  /** An element with nothing but text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element with nothing in it. */
  Markup empty(String element, String... attributes) {
    return open(element, attributes).close();
  }

  /** A style sheet of our own; not for text from elsewhere. */
  Markup style(String sheet) {
    out.append("<style type=\"text/css\">").append(sheet).append("</style>");
    return this;
  }

  String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
