package nl.casustafel.workshop.agenda;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.plan.Schedule;
import nl.casustafel.workshop.plan.Slot;

/**
 * What the time for a part follows from.
 *
 * @param observations how many the workshop has
 * @param asked its questions, those that are not for the room too
 * @param schedule what the group treats together, if that was chosen
 */
public record PlanBasis(
    Guide guide, Depth depth, int observations, List<Question> asked, Schedule schedule) {

  public PlanBasis {
    asked = List.copyOf(asked);
  }

  /** The minutes that the guide gives for a workshop of this depth. */
  public AgendaTimes times() {
    return guide.reference().agenda().stream()
        .filter(times -> times.depth() == depth)
        .findFirst()
        .orElseThrow();
  }

  /**
   * What is planned for a part.
   *
   * @param byDepth in a workshop without a programme
   * @param slots the stretches of a programme that the part takes
   */
  public Planned planned(Supplier<Planned> byDepth, Slot.Kind... slots) {
    return schedule
        .timetable()
        .map(times ->
            new Planned(
                Stream.of(slots).mapToInt(times::minutes).sum(),
                Stream.of(slots).mapToInt(times::items).sum()))
        .orElseGet(byDepth);
  }

  /** The questions that the group treats together; others take no time of the room. */
  public List<Question> forTheRoom() {
    return asked.stream().filter(Question::isForTheRoom).toList();
  }
}
