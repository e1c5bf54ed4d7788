package nl.casustafel.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.casustafel.text.LineEnds;

/** Well-formed XHTML, piece by piece: every element is closed and every text escaped. */
final class Markup {
  /** The attributes that people read; others are names and numbers of ours. */
  private static final Set<String> READ = Set.of("title", "alt", "content", "name");

  private static final Pattern SPACES = Pattern.compile("\\p{Z}{2,}");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n[\\s\\p{Z}]*\\n");
  private static final Pattern OUTER_LINE_ENDS = Pattern.compile("\\A\\n+|\\n+\\z");

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
      String given = attributes[i + 1];
      String value =
          READ.contains(attributes[i]) ? LineEnds.asSpaces(printable.apply(given)) : given;
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(value)).append('"');
    }
    out.append('>');
    open.push(element);
    return this;
  }

  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * Text; its line ends stay line ends, but of empty lines that follow one another one stays, and
   * of spaces of any width too: some would each take their place and fill pages.
   */
  Markup text(String text) {
    String single = SPACES.matcher(printable.apply(text)).replaceAll(" ");
    String spaced = EMPTY_LINES.matcher(single).replaceAll("\n\n");
    out.append(escaped(OUTER_LINE_ENDS.matcher(spaced).replaceAll("")).replace("\n", "<br/>"));
    return this;
  }

  /** The title of the document, which is one line and knows no elements. */
  Markup title(String title) {
    out.append("<title>").append(escaped(LineEnds.asSpaces(printable.apply(title)).strip()));
    out.append("</title>");
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
