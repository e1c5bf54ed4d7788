package nl.casustafel.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.text.LocalizedText;

/** Reads an observation of a case. */
final class ObservationReader {
  private static final int LABEL_LENGTH = 40;
  private static final Map<String, Stance> STANCES =
      Arrays.stream(Stance.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  stance -> stance.name().toLowerCase(Locale.ROOT), Function.identity()));

  private ObservationReader() {}

  /** Reads observations one after the other; those without a number get their place in the list. */
  static Function<Fields, CaseObservation> numbering() {
    AtomicInteger place = new AtomicInteger();
    return fields -> read(fields, place.incrementAndGet());
  }

  private static CaseObservation read(Fields fields, int place) {
    LocalizedText statement = fields.words("text");
    return new CaseObservation(
        fields.newId("id", CaseIds.OBSERVATION),
        new CaseObservation.Place(
            fields.textOr("source_no", Integer.toString(place)),
            fields.id("theme", CaseIds.THEME),
            fields.oneOf("chain", ChainStep.byId(), ChainStep.COLLECTION)),
        fields.oneOfOr("stance", STANCES, Stance.TIP),
        new CaseObservation.Wording(
            statement,
            fields.wordsOr("short", label(statement)),
            fields.words("prompt"),
            fields.wordsOr("note", LocalizedText.EMPTY)),
        new CaseObservation.Links(
            fields.texts("ref"),
            fields.ids("risks", CaseIds.RISK),
            fields.ids("questions", CaseIds.QUESTION)));
  }

  private static LocalizedText label(LocalizedText statement) {
    return new LocalizedText(firstWords(statement.en()), firstWords(statement.nl()));
  }

  /** As many whole words as fit a list. */
  private static String firstWords(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= LABEL_LENGTH) {
      return line;
    }
    int end = line.lastIndexOf(' ', LABEL_LENGTH);
    return (end > 0 ? line.substring(0, end) : line.substring(0, LABEL_LENGTH)) + "…";
  }
}
