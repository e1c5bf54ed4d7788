package nl.casustafel.guide.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.Stance;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.Fields.Size;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.reading.names.GuideIds;
import nl.casustafel.guide.reading.names.GuideText;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;

/** Reads the words that belong to numbers and fixed choices. */
final class ScalesReader {
  private static final int SCORES = 4;
  private static final int POINTS = 5;
  private static final int HIGHEST_PRODUCT = SCORES * SCORES;
  private static final double HIGHEST_THRESHOLD = 1000;
  private static final Size SOME = new Size(1, 20);
  private static final Map<String, Stance> STANCES =
      Arrays.stream(Stance.values())
          .collect(Collectors.toUnmodifiableMap(ScalesReader::idOf, Function.identity()));

  private ScalesReader() {}

  /**
   * All of the file: the scales, the options of yes/no/unsure questions, and how to read scores.
   */
  record Content(Scales scales, List<Option> yesNoUnsure, Remarks.Scoring scoring) {}

  static Content read(Fields file) {
    return new Content(
        new Scales(
            file.part("likelihood", fields -> numbered(fields, SCORES)),
            file.part("severity", fields -> numbered(fields, SCORES)),
            levels(file),
            file.part("agreement", ScalesReader::agreement),
            stances(file),
            file.part("votes", ScalesReader::votes)),
        file.part("answers", ScalesReader::answers),
        new Remarks.Scoring(
            file.words("severity_note"),
            file.words("level_note"),
            file.part("rijksmodel_score", ScalesReader::rijksmodel)));
  }

  private static Map<Integer, LocalizedText> numbered(Fields fields, int last) {
    Map<Integer, LocalizedText> words = new HashMap<>();
    for (int number = 1; number <= last; number++) {
      words.put(number, fields.words(Integer.toString(number)));
    }
    return words;
  }

  private static Map<Integer, String> rijksmodel(Fields fields) {
    Map<Integer, String> words = new HashMap<>();
    for (int number = 1; number <= SCORES; number++) {
      words.put(number, fields.text(Integer.toString(number)));
    }
    return words;
  }

  private static List<Option> answers(Fields fields) {
    return List.of(
        new Option("yes", fields.words("yes")),
        new Option("no", fields.words("no")),
        new Option(Option.UNSURE, fields.words(Option.UNSURE)));
  }

  private record Floor(int severity, String level) {}

  private static List<Scales.RiskLevel> levels(Fields file) {
    Floor floor =
        file.part(
            "severity_floor",
            fields -> new Floor(fields.number("severity", 1, SCORES), fields.text("level")));
    List<Scales.RiskLevel> levels = file.parts("levels", SOME, fields -> level(fields, floor));
    if (levels.stream().noneMatch(level -> level.severityFloor() > 0)) {
      file.reading().flaws().add(file.spot(), GuideText.NO_PART, floor.level());
    }
    checkProducts(levels, file);
    return levels;
  }

  private static Scales.RiskLevel level(Fields fields, Floor floor) {
    String id = fields.text("id");
    List<Integer> range = fields.numbers("range", 1, HIGHEST_PRODUCT);
    LocalizedText name = fields.words("name");
    boolean hasFloor = id.equals(floor.level());
    return new Scales.RiskLevel(
        id,
        name,
        range.isEmpty() ? 1 : range.getFirst(),
        range.isEmpty() ? 1 : range.getLast(),
        fields.text("rm"),
        hasFloor ? floor.severity() : 0);
  }

  private static void checkProducts(List<Scales.RiskLevel> levels, Fields file) {
    Spot spot = file.node("levels").map(Node::spot).orElse(file.spot());
    for (int likelihood = 1; likelihood <= SCORES; likelihood++) {
      for (int severity = likelihood; severity <= SCORES; severity++) {
        int product = likelihood * severity;
        long fitting =
            levels.stream()
                .filter(level -> level.lowest() <= product && product <= level.highest())
                .count();
        if (fitting != 1) {
          file.reading().flaws().add(spot, GuideText.LEVEL_GAP, product);
        }
      }
    }
  }

  private static Scales.AgreementWords agreement(Fields fields) {
    return new Scales.AgreementWords(
        fields.part("points", points -> numbered(points, POINTS)), fields.words("cannot_judge"));
  }

  private static Map<Stance, Scales.StanceWords> stances(Fields file) {
    Map<Stance, Scales.StanceWords> words = new EnumMap<>(Stance.class);
    file.parts(
        "stances",
        SOME,
        fields ->
            words.put(
                fields.oneOf("id", STANCES, Stance.TIP),
                new Scales.StanceWords(fields.words("name"), fields.words("meaning"))));
    for (Stance stance : Stance.values()) {
      if (!words.containsKey(stance)) {
        file.reading().flaws().add(file.spot(), GuideText.NO_PART, idOf(stance));
      }
    }
    return words;
  }

  private static String idOf(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  private static Scales.VoteWords votes(Fields fields) {
    Map<String, LocalizedText> labels = new HashMap<>();
    Map<String, LocalizedText> meanings = new HashMap<>();
    fields.parts(
        "labels",
        SOME,
        label -> {
          String id = label.newId("id", GuideIds.VOTE_LABEL);
          labels.put(id, label.words("name"));
          return meanings.put(id, label.words("when"));
        });
    return new Scales.VoteWords(
        labels,
        meanings,
        fields.part("thresholds", ScalesReader::thresholds),
        fields.ids("revote_proposed", GuideIds.VOTE_LABEL),
        fields.words("source"),
        fields.texts("ref"));
  }

  private static Map<String, Double> thresholds(Fields fields) {
    return fields.names().stream()
        .map(Node.Scalar::text)
        .collect(
            Collectors.toMap(
                Function.identity(), name -> fields.decimal(name, -1, HIGHEST_THRESHOLD)));
  }
}
