package nl.casustafel.workshop.agenda;

import java.util.List;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;

/**
 * What the time for a part follows from.
 *
 * @param observations how many the workshop has
 * @param asked its questions, those that are not for the room too
 */
public record PlanBasis(Guide guide, Depth depth, int observations, List<Question> asked) {

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

  /** The questions that the group treats together; others take no time of the room. */
  public List<Question> forTheRoom() {
    return asked.stream().filter(Question::isForTheRoom).toList();
  }
}
