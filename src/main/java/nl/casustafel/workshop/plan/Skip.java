package nl.casustafel.workshop.plan;

import nl.casustafel.text.LineEnds;

/**
 * That the group leaves something for afterwards on purpose.
 *
 * @param reason why, in the words of the group
 */
public record Skip(boolean skipped, String reason) {
  public static final Skip NONE = new Skip(false, "");

  public Skip {
    reason = LineEnds.asBreaks(reason);
  }

  /** Left for this reason. */
  public static Skip because(String reason) {
    return new Skip(true, reason);
  }
}
