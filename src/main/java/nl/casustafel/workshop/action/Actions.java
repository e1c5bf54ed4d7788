package nl.casustafel.workshop.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
import nl.casustafel.workshop.measure.MeasureCatalogue;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.measure.TakenMeasures;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.TreatedObservation;

/** The action list: what is not known yet, what the law asks for, what was agreed, and the rest. */
public final class Actions {
  private static final String FIND_OUT = "find-out:";
  private static final String DUTY = "duty:";
  private static final String MEASURE = "measure:";

  private Actions() {}

  /** What the group agreed on beside its answers and conclusions. */
  public interface Agreed {

    /** The texts of its own actions by their ids, in their order. */
    Map<String, String> own();

    FollowUp followUp(String action);
  }

  /** The question that an action's id speaks of; empty for another kind of action. */
  public static Optional<String> question(String action) {
    return after(FIND_OUT, action).or(() -> after(DUTY, action));
  }

  /** The observation that an action's id speaks of; empty for another kind of action. */
  public static Optional<String> observation(String action) {
    return after(MEASURE, action);
  }

  /** The ids under which a question, observation or action is followed up. */
  public static Set<String> idsAbout(String subject) {
    return Set.of(subject, FIND_OUT + subject, DUTY + subject, MEASURE + subject);
  }

  private static Optional<String> after(String prefix, String id) {
    return id.startsWith(prefix) ? Optional.of(id.substring(prefix.length())) : Optional.empty();
  }

  /** What actions come from. */
  public record Sources(
      List<ThemeQuestions> themes,
      List<TreatedObservation> observations,
      List<TakenMeasure> measures) {
    public Sources {
      themes = List.copyOf(themes);
      observations = List.copyOf(observations);
      measures = List.copyOf(measures);
    }

    /** The ids under which the measure agreed with an observation may stand, by the observation. */
    private Map<String, Set<String>> agreed(Guide guide) {
      MeasureCatalogue catalogue = MeasureCatalogue.of(guide);
      Map<String, Set<String>> agreed = new LinkedHashMap<>();
      observations.stream()
          .filter(observation -> !observation.decision().measure().isBlank())
          .forEach(observation ->
              agreed.put(observation.id(), TakenMeasures.idsOf(observation, catalogue)));
      return agreed;
    }
  }

  /** All actions: a measure is one of them once, wherever it was agreed. */
  public static List<ActionItem> of(Guide guide, Sources sources, Agreed agreed) {
    List<ActionItem> actions = new ArrayList<>();
    for (ThemeQuestions theme : sources.themes()) {
      theme.questions().stream()
          .filter(AskedQuestion::leavesDoubt)
          .forEach(asked -> actions.add(findOut(asked, agreed)));
      theme.questions().forEach(asked -> actions.addAll(duties(asked, guide, agreed)));
    }
    addMeasures(sources, guide, agreed, actions);
    agreed
        .own()
        .forEach((id, text) ->
            actions.add(
                new ActionItem(
                    id,
                    ActionItem.Kind.AGREED,
                    "",
                    LocalizedText.same(text),
                    agreed.followUp(id))));
    return actions;
  }

  /** Those of the list, and those agreed with an observation that are not in it. */
  private static void addMeasures(
      Sources sources, Guide guide, Agreed agreed, List<ActionItem> actions) {
    Map<String, Set<String>> ids = sources.agreed(guide);
    Map<String, String> from = new HashMap<>();
    ids.forEach((observation, measures) ->
        measures.forEach(measure -> from.putIfAbsent(measure, observation)));
    sources.measures().stream()
        .filter(measure -> measure.decision().state() != MeasureState.REJECTED)
        .forEach(measure -> actions.add(measure(measure, from.getOrDefault(measure.id(), ""))));
    Set<String> listed =
        sources.measures().stream().map(TakenMeasure::id).collect(Collectors.toSet());
    sources.observations().stream()
        .filter(observation -> ids.containsKey(observation.id()))
        .filter(observation -> Collections.disjoint(listed, ids.get(observation.id())))
        .forEach(observation -> actions.add(measure(observation, agreed)));
  }

  private static ActionItem findOut(AskedQuestion asked, Agreed agreed) {
    String id = FIND_OUT + asked.question().id();
    Answer answer = asked.answer();
    FollowUp followUp = new FollowUp(answer.whoFindsOut(), answer.by(), agreed.followUp(id).done());
    return new ActionItem(
        id,
        ActionItem.Kind.FIND_OUT,
        asked.question().id(),
        asked.question().wording().text(),
        followUp);
  }

  private static List<ActionItem> duties(AskedQuestion asked, Guide guide, Agreed agreed) {
    String id = DUTY + asked.question().id();
    return asked
        .duty()
        .flatMap(guide.risks()::measure)
        .map(duty ->
            new ActionItem(
                id, ActionItem.Kind.DUTY, asked.question().id(), duty.name(), agreed.followUp(id)))
        .stream()
        .toList();
  }

  /**
   * One of the list.
   *
   * @param from the observation that it was agreed with; empty for none
   */
  private static ActionItem measure(TakenMeasure measure, String from) {
    MeasureDecision decision = measure.decision();
    return new ActionItem(
        measure.id(),
        ActionItem.Kind.RISK_MEASURE,
        from,
        measure.name(),
        new FollowUp(decision.owner(), decision.by(), decision.state() == MeasureState.IN_PLACE));
  }

  private static ActionItem measure(TreatedObservation observation, Agreed agreed) {
    String id = MEASURE + observation.id();
    ObservationDecision decision = observation.decision();
    FollowUp followUp = new FollowUp(decision.owner(), decision.by(), agreed.followUp(id).done());
    return new ActionItem(
        id,
        ActionItem.Kind.MEASURE,
        observation.id(),
        LocalizedText.same(decision.measure()),
        followUp);
  }
}
