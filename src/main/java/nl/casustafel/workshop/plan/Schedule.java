package nl.casustafel.workshop.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it stands in a workshop: with the follow-ups that came up, and without what is not
 * there any more.
 *
 * @param programme as it was chosen
 * @param timetableOrNull how long it takes; null in a workshop without a programme
 * @param waiting the ids of what could be treated in the room and waits for afterwards
 * @param minutes that each observation and question takes that is treated in the room
 */
public record Schedule(
    Programme programme,
    @Nullable Timetable timetableOrNull,
    List<String> waiting,
    Map<String, Double> minutes) {

  /** Of a workshop without a programme. */
  public static final Schedule NONE = new Schedule(Programme.NONE, null, List.of(), Map.of());

  public Schedule {
    waiting = List.copyOf(waiting);
    minutes = Map.copyOf(minutes);
  }

  /**
   * The schedule of a workshop.
   *
   * @param observations the ids of those that it has
   * @param asked its questions as they are asked now
   */
  public static Schedule of(
      Programme programme, Guide guide, List<String> observations, List<Question> asked) {
    SessionPace pace = guide.reference().pace().orElse(null);
    if (!programme.exists() || pace == null) {
      return NONE;
    }
    List<Pick> observed =
        programme.observations().stream().filter(pick -> observations.contains(pick.id())).toList();
    List<Question> forTheRoom = asked.stream().filter(Question::isForTheRoom).toList();
    Programme now = as(programme, observed, questions(programme, forTheRoom));
    Set<String> waiting = new LinkedHashSet<>(observations);
    forTheRoom.forEach(question -> waiting.add(question.id()));
    now.observations().forEach(pick -> waiting.remove(pick.id()));
    now.questions().forEach(pick -> waiting.remove(pick.id()));
    Map<String, Double> own = own(forTheRoom);
    return new Schedule(
        programme, Timetable.of(now, pace, own), List.copyOf(waiting), minutes(now, pace, own));
  }

  /** The minutes of an observation or question; 0 for what is not treated in the room. */
  public double minutes(String id) {
    return minutes.getOrDefault(id, 0.0);
  }

  private static Map<String, Double> minutes(
      Programme programme, SessionPace pace, Map<String, Double> own) {
    Map<String, Double> minutes = new LinkedHashMap<>();
    programme
        .observations()
        .forEach(pick -> minutes.put(pick.id(), Timetable.ofObservation(pick.way(), pace)));
    programme
        .questions()
        .forEach(pick ->
            minutes.put(
                pick.id(),
                Timetable.ofQuestion(pick.way(), pace, own.getOrDefault(pick.id(), 0.0))));
    return minutes;
  }

  /** How long it takes; empty in a workshop without a programme. */
  public Optional<Timetable> timetable() {
    return Optional.ofNullable(timetableOrNull);
  }

  /** Whether something waits for afterwards, so that the room is done without it. */
  public boolean waits(String id) {
    return waiting.contains(id);
  }

  /** The minutes that questions say of themselves. */
  public static Map<String, Double> own(List<Question> questions) {
    Map<String, Double> own = new LinkedHashMap<>();
    questions.forEach(question -> own.put(question.id(), question.timing().minutes()));
    return own;
  }

  private static Programme as(Programme programme, List<Pick> observed, List<Pick> questions) {
    return new Programme(
        programme.minutes(),
        programme.people(),
        observed,
        questions,
        programme.flow(),
        programme.risks());
  }

  /** Those chosen, and what their answers lead to as far as even a short workshop asks it. */
  private static List<Pick> questions(Programme programme, List<Question> asked) {
    Map<String, Pick> picks = new LinkedHashMap<>();
    programme.questions().forEach(pick -> picks.put(pick.id(), pick));
    List<Pick> now = new ArrayList<>();
    for (Question question : asked) {
      Pick chosen = picks.get(question.id());
      if (chosen == null
          && question.core()
          && question.rules().askIf().questions().stream().anyMatch(picks::containsKey)) {
        chosen = new Pick(question.id(), Way.DISCUSSED);
        picks.put(question.id(), chosen);
      }
      if (chosen != null) {
        now.add(chosen);
      }
    }
    return now;
  }
}
