package nl.casustafel.guide.question;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.risk.RiskScore;

/**
 * A risk that an answer proposes, with a suggested score and measures. The group decides.
 *
 * @param stop marks a possible blocking issue for the facilitator; it never stops a session by
 *     itself
 */
public record Flag(
    Trigger when, String risk, RiskScore score, List<String> measures, boolean stop) {

  public Flag {
    measures = List.copyOf(measures);
  }

  /** The answers that make a flag fire. */
  public sealed interface Trigger {

    /** At least one of these options was chosen. */
    record Chosen(Set<String> options) implements Trigger {
      public Chosen {
        options = Set.copyOf(options);
      }
    }

    /** The point lies within the bounds, both included. */
    record Within(int lowest, int highest) implements Trigger {}

    /** An open question was answered with nothing. */
    record Empty() implements Trigger {}
  }
}
