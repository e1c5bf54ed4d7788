package nl.casustafel.workshop.session.kept;

import nl.casustafel.voting.BallotId;

/**
 * An observation that a participant suggests; nobody but the facilitator sees it before it is
 * accepted, and none outlives the session.
 *
 * @param author who suggests, so that they can be counted; not who somebody is
 * @param clientId chosen by the phone, so that sending it twice makes one
 */
public record Suggestion(BallotId author, String clientId, String text, State state) {

  /** The most characters. */
  public static final int LONGEST = 500;

  /** The most that one participant may have waiting. */
  public static final int MOST_WAITING = 3;

  /** What became of it. */
  public enum State {
    WAITING,
    ACCEPTED,
    REJECTED
  }

  public Suggestion with(State other) {
    return new Suggestion(author, clientId, text, other);
  }
}
