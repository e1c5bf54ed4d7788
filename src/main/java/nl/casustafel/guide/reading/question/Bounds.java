package nl.casustafel.guide.reading.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.guide.reading.names.GuideText;

/** A range of a scale, as data write it: {@code <=2} or {@code >=4}. */
record Bounds(int lowest, int highest) {
  private static final int FIRST = 1;
  private static final int LAST = 5;
  private static final Bounds WHOLE = new Bounds(FIRST, LAST);
  private static final Pattern NOTATION = Pattern.compile("([<>])=([1-5])");

  /** The range that a value writes; the whole scale, and a flaw, when it writes none. */
  static Bounds of(Node.Scalar value, Fields fields) {
    Optional<Bounds> bounds = parse(value.text());
    if (bounds.isEmpty()) {
      fields.reading().flaws().add(value.spot(), GuideText.BOUNDS, value.text());
    }
    return bounds.orElse(WHOLE);
  }

  private static Optional<Bounds> parse(String text) {
    Matcher matcher = NOTATION.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int limit = Integer.parseInt(matcher.group(2));
    return Optional.of(
        matcher.group(1).equals("<") ? new Bounds(FIRST, limit) : new Bounds(limit, LAST));
  }
}
