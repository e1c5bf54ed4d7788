package nl.casustafel.guide.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.guide.law.DelicatePoint;
import nl.casustafel.guide.law.LawTopic;
import nl.casustafel.guide.law.Source;
import nl.casustafel.guide.law.Work;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.text.LocalizedText;

/** Reads what the content rests on: sources, the state of the law, and how references read. */
final class StatusReader {
  private static final Size SOME = new Size(1, 100);
  private static final Size WORKS = new Size(0, 400);
  private static final Size CONDITIONS = new Size(0, 40);
  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Pattern GROUP = Pattern.compile("\\$([0-9])|[\\\\$]");

  private StatusReader() {}

  static List<Source> sources(Fields file) {
    return file.parts(
        "sources",
        SOME,
        fields -> new Source(fields.text("tag"), fields.words("text"), fields.words("use")));
  }

  static List<LawTopic> law(Fields file) {
    return file.parts("topics", SOME, StatusReader::topic);
  }

  static List<DelicatePoint> delicatePoints(Fields file) {
    return file.parts(
        "points",
        SOME,
        fields ->
            new DelicatePoint(
                fields.number("n", 1, SOME.most()),
                fields.words("title"),
                fields.words("text"),
                fields.texts("ref")));
  }

  static Citations citations(Fields file) {
    List<Citations.Rule> rules = file.parts("rules", SOME, StatusReader::rule);
    return new Citations(
        rules,
        file.parts("works", WORKS, StatusReader::work),
        file.parts("conditions", CONDITIONS, StatusReader::condition));
  }

  private static Citations.Condition condition(Fields fields) {
    return new Citations.Condition(pattern(fields), fields.text("says"));
  }

  private static LawTopic topic(Fields fields) {
    fields.text("id");
    return new LawTopic(
        fields.words("topic"),
        fields.words("situation"),
        fields.words("confidence"),
        fields.texts("ref"));
  }

  private static Work work(Fields fields) {
    return new Work(
        fields.text("cited_as"),
        fields.words("title"),
        address(fields),
        fields.day("checked_on"),
        fields.isTrue("seen"));
  }

  private static String address(Fields fields) {
    String text = fields.textOr("address", "");
    if (!text.isEmpty() && !isAddress(text)) {
      Spot spot = fields.node("address").map(Node::spot).orElse(fields.spot());
      fields.reading().flaws().add(spot, GuideText.ADDRESS, text);
    }
    return text;
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return "https".equals(address.getScheme()) && address.getHost() != null;
    } catch (URISyntaxException invalid) {
      return false;
    }
  }

  private static Citations.Rule rule(Fields fields) {
    Pattern pattern = pattern(fields);
    LocalizedText replacement = new LocalizedText(fields.rawText("en"), fields.rawText("nl"));
    if (fits(pattern, replacement.en()) && fits(pattern, replacement.nl())) {
      return new Citations.Rule(pattern, replacement);
    }
    notePattern(fields);
    return new Citations.Rule(NOTHING, replacement);
  }

  private static Pattern pattern(Fields fields) {
    try {
      // The spaces around a pattern are part of it, and so are those around a replacement.
      return Pattern.compile(fields.rawText("match"));
    } catch (PatternSyntaxException invalid) {
      notePattern(fields);
      return NOTHING;
    }
  }

  private static void notePattern(Fields fields) {
    Spot spot = fields.node("match").map(Node::spot).orElse(fields.spot());
    fields.reading().flaws().add(spot, GuideText.PATTERN, fields.rawText("match"));
  }

  /** Whether a replacement uses only groups that the pattern has. */
  private static boolean fits(Pattern pattern, String replacement) {
    int groups = pattern.matcher("").groupCount();
    Matcher uses = GROUP.matcher(replacement);
    while (uses.find()) {
      String group = uses.group(1);
      if (group == null || Integer.parseInt(group) > groups) {
        return false;
      }
    }
    return true;
  }
}
