package nl.casustafel.workshop.observation;

import java.time.LocalDate;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What the group concludes about an observation.
 *
 * @param outcome null while nothing is concluded
 * @param dissent the minority's reasons, in its own words
 * @param measure what will be done about it
 * @param owner the role that does it
 */
public record ObservationDecision(
    @Nullable Outcome outcome,
    String reason,
    String dissent,
    String measure,
    String owner,
    @Nullable LocalDate by) {

  public ObservationDecision {
    reason = LineEnds.asBreaks(reason);
    dissent = LineEnds.asBreaks(dissent);
    measure = LineEnds.asBreaks(measure);
    owner = LineEnds.asSpaces(owner);
  }

  public static final ObservationDecision NONE =
      new ObservationDecision(null, "", "", "", "", null);

  /** Whether the observation stands for this group's organisation. */
  public enum Outcome {
    HOLDS,
    HOLDS_IN_PART,
    DOES_NOT_HOLD,
    PARKED
  }

  public ObservationDecision with(@Nullable Outcome other) {
    return new ObservationDecision(other, reason, dissent, measure, owner, by);
  }

  public ObservationDecision because(String why) {
    return new ObservationDecision(outcome, why, dissent, measure, owner, by);
  }

  public ObservationDecision dissenting(String words) {
    return new ObservationDecision(outcome, reason, words, measure, owner, by);
  }

  /** Whether the observation gives rise to the risks that it is linked to. */
  public boolean stands() {
    return outcome == Outcome.HOLDS || outcome == Outcome.HOLDS_IN_PART;
  }
}
