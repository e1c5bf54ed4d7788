package nl.casustafel.guide.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.FileReading;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Ids;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.casefile.yaml.Tree;
import nl.casustafel.guide.reading.names.GuideText;

/** Opens the files of the guide one by one and keeps the problems of all of them. */
final class GuideSources {
  private static final int FIRST_FORMAT = 1;
  private static final int LAST_FORMAT = 999;

  private final GuideFiles files;
  private final Ids ids = new Ids();
  private final CitedPlaces cited = new CitedPlaces();
  private final List<Flaws> flaws = new ArrayList<>();
  private LocalDate checkedOn = LocalDate.MAX;
  private boolean complete = true;

  GuideSources(GuideFiles files) {
    this.files = files;
  }

  Ids ids() {
    return ids;
  }

  /** Every place in the files read so far that cites a work. */
  CitedPlaces cited() {
    return cited;
  }

  /** The earliest day on which a file was checked. */
  LocalDate checkedOn() {
    return checkedOn;
  }

  /** Whether every file could be parsed, so that a missing id is really missing. */
  boolean isComplete() {
    return complete;
  }

  /** Reads a file; one that is missing or no YAML gives empty values and a problem. */
  <T> T read(String name, Function<Fields, T> content) {
    return read(name, FIRST_FORMAT, content);
  }

  /** Reads a file of a kind whose format has changed: any format up to the newest is known. */
  <T> T read(String name, int newest, Function<Fields, T> content) {
    Flaws found = new Flaws(name);
    flaws.add(found);
    FileReading reading = new FileReading(found, ids);
    Optional<Node.Mapping> root = parse(name, found);
    if (root.isEmpty()) {
      complete = false;
      return reading.nothing(content);
    }
    cited.gather(root.get(), found);
    return reading.fields(
        root.get(),
        fields -> {
          header(fields, newest);
          return content.apply(fields);
        });
  }

  List<Problem> problems() {
    return flaws.stream().flatMap(found -> Problem.of(found).stream()).toList();
  }

  private Optional<Node.Mapping> parse(String name, Flaws found) {
    String text = files.texts().get(name);
    if (text == null) {
      found.add(Spot.START, GuideText.FILE_MISSING, name);
      return Optional.empty();
    }
    return Tree.parse(text, found);
  }

  private void header(Fields fields, int newest) {
    int format = fields.number("format", FIRST_FORMAT, LAST_FORMAT);
    if (format > newest) {
      fields.reading().flaws().add(fields.spot(), GuideText.NEWER_FORMAT, format);
    }
    LocalDate checked = fields.day("checked_on");
    checkedOn = checked.isBefore(checkedOn) ? checked : checkedOn;
    fields.texts("source");
  }
}
