package nl.casustafel.workshop.session.guest;

/** What a phone is told when it asks how things stand. */
public sealed interface StateReply {

  record State(ParticipantView view) implements StateReply {}

  /** The phone did not join, or the session it joined is not this one. */
  record NotJoined() implements StateReply {}

  /** The session is over. */
  record Ended() implements StateReply {}
}
