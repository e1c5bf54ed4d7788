package nl.casustafel.guide.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.pace.Timed;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.text.LocalizedText;

/** Reads how many minutes people need for what they do together, from the second format on. */
final class PaceReader {
  static final int FORMAT = 2;

  private static final String FIRST_FORMAT = "1";
  private static final Size NEEDS = new Size(1, 40);
  private static final Size FLOWS = new Size(0, 40);
  private static final double LONGEST = 120;
  private static final int MOST = 600;
  private static final Map<String, Timed> BY_ID =
      Arrays.stream(Timed.values())
          .collect(Collectors.toUnmodifiableMap(Timed::id, Function.identity()));

  private PaceReader() {}

  /** Whether the file is of a format that says it. */
  static boolean isSaid(Fields file) {
    return !(file.node("format").orElse(null) instanceof Node.Scalar format
        && format.text().equals(FIRST_FORMAT));
  }

  static SessionPace read(Fields file) {
    Map<Timed, SessionPace.Need> needs = new EnumMap<>(Timed.class);
    file.parts("pace", NEEDS, PaceReader::need).forEach(one -> needs.put(one.of(), one.need()));
    for (Timed of : Timed.values()) {
      if (needs.putIfAbsent(of, new SessionPace.Need(0, LocalizedText.EMPTY)) == null) {
        file.reading().flaws().add(file.spot(), GuideText.NO_PART, of.id());
      }
    }
    return new SessionPace(
        needs, file.part("group", PaceReader::group), file.parts("flows", FLOWS, PaceReader::flow));
  }

  private record One(Timed of, SessionPace.Need need) {}

  private static One need(Fields fields) {
    return new One(
        fields.oneOf("id", BY_ID, Timed.WELCOME),
        new SessionPace.Need(fields.decimal("minutes", 0, LONGEST), fields.words("because")));
  }

  private static SessionPace.Group group(Fields fields) {
    return new SessionPace.Group(
        fields.number("welcomed_at_once", 1, MOST),
        fields.number("talking_together", 1, MOST),
        fields.number("longest_stretch", 1, MOST),
        fields.number("questions_first", 0, MOST),
        fields.number("most_questions", 1, MOST),
        fields.number("most_risks", 0, MOST));
  }

  private static SessionPace.FlowThemes flow(Fields fields) {
    List<String> themes = fields.ids("themes", GuideIds.THEME);
    return new SessionPace.FlowThemes(fields.id("flow", GuideIds.FLOW), themes);
  }
}
