package nl.casustafel.workshop.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.observation.TreatedObservation;

/** The measures of a workshop in their order: those of the guide first, then the group's. Pure. */
public final class TakenMeasures {
  /** Before the id of an observation: the measure that was agreed with it, in its words. */
  private static final String AGREED = "measure:";

  private TakenMeasures() {}

  /** The id under which the measure stands that was agreed with an observation. */
  public static String idOf(TreatedObservation observation, Guide guide) {
    return idOf(observation, MeasureCatalogue.of(guide));
  }

  /** The same, where one asks of more than one. */
  public static String idOf(TreatedObservation observation, MeasureCatalogue catalogue) {
    return catalogue.agreedWith(observation).map(Measure::id).orElse(AGREED + observation.id());
  }

  /**
   * The ids under which the measure agreed with an observation may stand: also the one of words
   * that the observation has no longer.
   */
  public static Set<String> idsOf(TreatedObservation observation, MeasureCatalogue catalogue) {
    return Set.copyOf(List.of(AGREED + observation.id(), idOf(observation, catalogue)));
  }

  /** Whether a measure of the list is the one agreed with an observation. */
  public static boolean isAgreedWith(String measure, TreatedObservation observation, Guide guide) {
    return idsOf(observation, MeasureCatalogue.of(guide)).contains(measure);
  }

  /**
   * The measures that were decided on.
   *
   * @param decided by their ids, in the order in which they were taken
   */
  public static List<TakenMeasure> of(
      Guide guide, List<TreatedObservation> observations, Map<String, MeasureDecision> decided) {
    MeasureCatalogue catalogue = MeasureCatalogue.of(guide);
    List<TakenMeasure> all = new ArrayList<>();
    decided.forEach((id, decision) ->
        catalogue
            .measure(id)
            .ifPresent(of ->
                all.add(
                    new TakenMeasure(
                        id, catalogue.number(id).orElse(""), of.name(), of, decision))));
    all.sort(Comparator.comparingInt(taken -> catalogue.measures().indexOf(taken.catalogued())));
    int own = 0;
    for (Map.Entry<String, MeasureDecision> entry : decided.entrySet()) {
      if (catalogue.measure(entry.getKey()).isEmpty()) {
        own++;
        MeasureDecision decision = entry.getValue();
        LocalizedText name =
            agreed(entry.getKey(), observations)
                .map(TakenMeasures::words)
                .orElseGet(() -> LocalizedText.same(decision.text()));
        all.add(new TakenMeasure(entry.getKey(), "M+" + own, name, null, decision));
      }
    }
    return List.copyOf(all);
  }

  private static LocalizedText words(TreatedObservation observation) {
    return LocalizedText.same(observation.decision().measure());
  }

  // The words that stand with the observation now, while there are any.
  private static Optional<TreatedObservation> agreed(
      String id, List<TreatedObservation> observations) {
    return observations.stream()
        .filter(observation -> id.equals(AGREED + observation.id()))
        .filter(observation -> !observation.decision().measure().isBlank())
        .findFirst();
  }
}
