package nl.casustafel.workshop.session;

import nl.casustafel.workshop.session.kept.Suggestion;

/** What became of a suggestion. */
public sealed interface SuggestionReply {

  /** Stored; or stored before, and this is what became of it since. */
  record Saved(Suggestion stored) implements SuggestionReply {}

  /** As many as one may have wait already. */
  record TooMany() implements SuggestionReply {}

  /** As many wait already as the facilitator can look through. */
  record RoomFull() implements SuggestionReply {}

  /** Empty, or longer than {@link Suggestion#LONGEST}. */
  record Malformed() implements SuggestionReply {}

  /** The phone did not join. */
  record NotJoined() implements SuggestionReply {}

  /** The session is over. */
  record Ended() implements SuggestionReply {}
}
