package nl.casustafel.workshop.session.poll;

import nl.casustafel.voting.Ballot;
import org.jspecify.annotations.Nullable;

/** What became of a vote. */
public sealed interface VoteReply {

  /**
   * Stored for good.
   *
   * @param stored the ballot that lies there now: this one, or one with a higher sequence number
   */
  record Saved(Ballot stored) implements VoteReply {}

  /**
   * The round is closed.
   *
   * @param stored what was stored in time, or null when nothing was
   */
  record Closed(@Nullable Ballot stored) implements VoteReply {}

  /** There is no such round. */
  record Unknown() implements VoteReply {}

  /** There is no such vote in this round, or the sequence number is out of range. */
  record Malformed() implements VoteReply {}

  /** The phone joined to watch. */
  record Observing() implements VoteReply {}

  /** The phone did not join. */
  record NotJoined() implements VoteReply {}

  /** The session is over. */
  record Ended() implements VoteReply {}
}
