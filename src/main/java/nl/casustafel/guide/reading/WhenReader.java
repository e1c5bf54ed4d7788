package nl.casustafel.guide.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.guide.threshold.Threshold.When;

/** Reads when a rule of the threshold check holds: {@code count(wp248) >= 2}, {@code otherwise}. */
record WhenReader(Map<String, BoxList> lists) {
  // "with condition confirmed": as earlier editions wrote it; it says what counting means.
  private static final Pattern COUNT =
      Pattern.compile("count\\((\\w+)(?: with condition confirmed)?\\) (>=|==) (\\d{1,2})");

  When read(Fields fields) {
    String text = fields.text("if");
    return switch (text) {
      case "any input unsure" -> new When.Unsure();
      case "covered by another DPIA" -> new When.Covered();
      case "otherwise", "" -> new When.Otherwise();
      default -> counted(text, fields);
    };
  }

  private When counted(String text, Fields fields) {
    Matcher matcher = COUNT.matcher(text);
    if (!matcher.matches() || !lists.containsKey(matcher.group(1))) {
      Spot spot = fields.node("if").map(Node::spot).orElse(fields.spot());
      fields.reading().flaws().add(spot, GuideText.WRONG_RULE, text);
      return new When.Otherwise();
    }
    int number = Integer.parseInt(matcher.group(3));
    int most = matcher.group(2).equals("==") ? number : Integer.MAX_VALUE;
    return new When.Counted(lists.getOrDefault(matcher.group(1), BoxList.WP248), number, most);
  }
}
