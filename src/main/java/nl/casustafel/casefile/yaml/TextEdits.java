package nl.casustafel.casefile.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a YAML text that leave everything else, comments included, as it was. */
public final class TextEdits {
  private final String text;
  private final List<Edit> edits = new ArrayList<>();

  private record Edit(int from, int to, String replacement) {}

  /** Edits of the text whose nodes are given; a byte order mark is dropped. */
  public TextEdits(String source) {
    this.text = Utf8.withoutMark(source);
  }

  /** Puts YAML in the place of a node, on the line where the node began. */
  public void replace(Node node, String yaml) {
    int from = offset(node.from());
    int to = offset(node.to());
    // Block texts and block lists end where the next line begins; the line break stays.
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    boolean ownLine = node instanceof Node.Sequence && text.startsWith("-", from);
    edits.add(new Edit(from, to, ownLine ? "  " + yaml : yaml));
  }

  /** Puts a line of YAML before the line on which a field of the outermost level stands. */
  public void insertBefore(Node.Scalar name, String yaml) {
    int from = offset(name.from());
    edits.add(new Edit(from, from, yaml + "\n"));
  }

  /** The text with all changes made. */
  public String text() {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::from).reversed())
        .forEach(edit -> changed.replace(edit.from(), edit.to(), edit.replacement()));
    return changed.toString();
  }

  /** A text between double quotes, as YAML writes it. */
  public static String quoted(String text) {
    String escaped =
        text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped + "\"";
  }

  private int offset(int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }
}
