package nl.casustafel.workshop.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.workshop.observation.TreatedObservation;

/** The measures of the guide, as people name and choose them. Pure. */
public final class MeasureCatalogue {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Measure> measures;
  private final Map<String, Measure> byName = new HashMap<>();

  private MeasureCatalogue(List<Measure> measures) {
    this.measures = List.copyOf(measures);
    for (Measure measure : measures) {
      byName.putIfAbsent(plain(measure.name().en()), measure);
      byName.putIfAbsent(plain(measure.name().nl()), measure);
    }
  }

  /** That of a guide; worth keeping while one looks up more than one name. */
  public static MeasureCatalogue of(Guide guide) {
    return new MeasureCatalogue(guide.risks().measures());
  }

  public List<Measure> measures() {
    return measures;
  }

  public Optional<Measure> measure(String id) {
    return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  /**
   * The measure that a text names, in either language: what was agreed in one is read in another.
   */
  public Optional<Measure> named(String text) {
    return Optional.ofNullable(byName.get(plain(text)));
  }

  private static String plain(String text) {
    String words = SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }

  /** The measure of the guide that was agreed with an observation; empty for any other words. */
  public Optional<Measure> agreedWith(TreatedObservation observation) {
    String agreed = observation.decision().measure();
    return agreed.isBlank() ? Optional.empty() : named(agreed);
  }

  /** The measures that say of themselves that they make a risk smaller. */
  public List<Measure> against(String risk) {
    return measures.stream().filter(measure -> measure.reduces().contains(risk)).toList();
  }

  /** Its number in the guide's list; empty for one that is not in it. */
  public Optional<String> number(String id) {
    return measure(id).map(measure -> "M" + (measures.indexOf(measure) + 1));
  }
}
