package nl.casustafel.workshop.session.guest;

/** What became of somebody who wants to join. */
public sealed interface JoinReply {

  /** In, and stored. */
  record Joined(ParticipantView view) implements JoinReply {}

  /** Not the code, nor a ticket that is left. */
  record WrongCode() implements JoinReply {}

  /** Nobody new may join now. */
  record Locked() implements JoinReply {}

  /** As many as the session can hold are in. */
  record Full() implements JoinReply {}

  /** Who wants to watch has voted in the round that is open, and did not say to take it back. */
  record Voted() implements JoinReply {}

  /** The role is not one of those asked for, or the number of people is out of range. */
  record Malformed() implements JoinReply {}

  /** The session is over. */
  record Ended() implements JoinReply {}
}
