package nl.casustafel.workshop.threshold;

import java.time.LocalDate;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about doing a DPIA, beside what the check says.
 *
 * @param choice null while nothing is decided
 * @param reason why; where the choice departs from the check, why it does
 * @param by the function that decided
 * @param on the day on which it was decided
 */
public record ThresholdDecision(
    @Nullable Choice choice, String reason, String by, @Nullable LocalDate on) {

  public ThresholdDecision {
    reason = LineEnds.asBreaks(reason);
    by = LineEnds.asSpaces(by);
  }

  public static final ThresholdDecision NONE = new ThresholdDecision(null, "", "", null);

  /** The subject under which it is recorded. */
  public static final String SUBJECT = "threshold:decision";

  /** What one can do after the check. */
  public enum Choice {
    CARRY_OUT,
    /** A DPIA that is there already covers this processing. */
    RELY_ON_OTHER,
    DO_WITHOUT
  }

  public ThresholdDecision with(@Nullable Choice other) {
    return new ThresholdDecision(other, reason, by, on);
  }

  public ThresholdDecision because(String why) {
    return new ThresholdDecision(choice, why, by, on);
  }

  public ThresholdDecision takenBy(String function) {
    return new ThresholdDecision(choice, reason, function, on);
  }

  public ThresholdDecision takenOn(@Nullable LocalDate day) {
    return new ThresholdDecision(choice, reason, by, day);
  }

  /** Whether a reason belongs to it: who does no DPIA of their own writes down why. */
  public boolean asksForReason() {
    return choice != null && choice != Choice.CARRY_OUT;
  }

  /** Whether all that belongs to it is there: what, by whom, when, and where it is due why. */
  public boolean complete() {
    return choice != null && !by.isBlank() && on != null && (!asksForReason() || !reason.isBlank());
  }

  /** Whether it is another thing than the result of the check asks for. */
  public boolean departsFrom(String result) {
    return switch (choice) {
      case null -> false;
      case CARRY_OUT -> false;
      case RELY_ON_OTHER -> !result.equals(ThresholdFinding.COVERED);
      case DO_WITHOUT -> !result.equals(ThresholdFinding.NOT_INDICATED);
    };
  }
}
