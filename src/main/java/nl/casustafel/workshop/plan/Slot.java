package nl.casustafel.workshop.plan;

/**
 * A stretch of the session.
 *
 * @param minutes whole ones, rounded up
 * @param items how many things are treated in it; 0 where that is no number
 */
public record Slot(Kind kind, int minutes, int items) {

  /** What the group does in it. */
  public enum Kind {
    WELCOME,
    CASE,
    OBSERVATIONS,
    QUESTIONS,
    FLOW,
    RISKS,
    CLOSING,
    BREAK
  }
}
