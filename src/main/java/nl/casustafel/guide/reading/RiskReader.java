package nl.casustafel.guide.reading;

import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.question.FlagReader;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.Risk;

/** Reads the risk library and the measure library. */
final class RiskReader {
  private static final Size SIZE = new Size(1, 200);
  private static final Map<String, String> KINDS =
      Map.of("legal", "legal", "organisational", "organisational", "technical", "technical");

  private RiskReader() {}

  static List<Risk> risks(Fields file) {
    return file.parts("risks", SIZE, RiskReader::risk);
  }

  static List<Measure> measures(Fields file) {
    return file.parts("measures", SIZE, RiskReader::measure);
  }

  private static Risk risk(Fields fields) {
    return new Risk(
        fields.newId("id", GuideIds.RISK),
        fields.id("theme", GuideIds.THEME),
        fields.words("name"),
        fields.words("text"),
        FlagReader.score(fields),
        new Risk.Scope(fields.texts("cases"), fields.texts("rights")));
  }

  private static Measure measure(Fields fields) {
    return new Measure(
        fields.newId("id", GuideIds.MEASURE),
        fields.oneOf("kind", KINDS, "legal"),
        fields.text("from"),
        fields.words("name"),
        fields.ids("reduces", GuideIds.RISK),
        fields.texts("ref"));
  }
}
