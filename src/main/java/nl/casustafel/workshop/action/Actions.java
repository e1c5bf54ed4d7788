package nl.casustafel.workshop.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;
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

    /** Whether the measure agreed with an observation stands in the workshop's list. */
    private boolean isListed(TreatedObservation observation, Guide guide) {
      return measures.stream()
          .anyMatch(measure -> TakenMeasures.isAgreedWith(measure.id(), observation, guide));
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
    sources.measures().stream()
        .filter(measure -> measure.decision().state() != MeasureState.REJECTED)
        .forEach(measure -> actions.add(measure(measure, sources.observations(), guide)));
    sources.observations().stream()
        .filter(observation -> !observation.decision().measure().isBlank())
        .filter(observation -> !sources.isListed(observation, guide))
        .forEach(observation -> actions.add(measure(observation, agreed)));
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

  /** One of the list, with the observation that it was agreed with, if it was. */
  private static ActionItem measure(
      TakenMeasure measure, List<TreatedObservation> observations, Guide guide) {
    MeasureDecision decision = measure.decision();
    Optional<TreatedObservation> from =
        observations.stream()
            .filter(observation -> !observation.decision().measure().isBlank())
            .filter(observation -> TakenMeasures.isAgreedWith(measure.id(), observation, guide))
            .findFirst();
    return new ActionItem(
        measure.id(),
        ActionItem.Kind.RISK_MEASURE,
        from.map(TreatedObservation::id).orElse(""),
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
