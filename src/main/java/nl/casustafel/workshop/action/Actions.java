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

  public static List<ActionItem> of(
      Guide guide,
      List<ThemeQuestions> themes,
      List<TreatedObservation> observations,
      Agreed agreed) {
    List<ActionItem> actions = new ArrayList<>();
    for (ThemeQuestions theme : themes) {
      theme.questions().stream()
          .filter(AskedQuestion::leavesDoubt)
          .forEach(asked -> actions.add(findOut(asked, agreed)));
      theme.questions().forEach(asked -> actions.addAll(duties(asked, guide, agreed)));
    }
    observations.stream()
        .filter(observation -> !observation.decision().measure().isBlank())
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
