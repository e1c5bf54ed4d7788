package nl.casustafel.workshop.session.kept;

import java.util.Set;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** Something of a session that is to be stored; each takes the place of what had the same key. */
public sealed interface SessionWrite {

  record SettingsWrite(SessionSettings settings) implements SessionWrite {}

  /** Which gathering it is, and when something happened last. */
  record GatheringWrite(Gathering gathering) implements SessionWrite {}

  /** By token. */
  record ParticipantWrite(Participant participant) implements SessionWrite {}

  /** A participant is gone. */
  record ParticipantGone(TokenHash token) implements SessionWrite {}

  /** Tickets that were printed, beside those that there are. */
  record TicketsIssued(Set<TokenHash> tickets) implements SessionWrite {
    public TicketsIssued {
      tickets = Set.copyOf(tickets);
    }
  }

  /** A ticket is gone. */
  record TicketUsed(TokenHash ticket) implements SessionWrite {}

  /** By subject and round. */
  record RoundWrite(
      VoteSubject subject, int round, VoteForm form, Stage stage, @Nullable Turnout turnout)
      implements SessionWrite {

    /** A round of which it is not known yet who can vote. */
    public RoundWrite(VoteSubject subject, int round, VoteForm form, Stage stage) {
      this(subject, round, form, stage, null);
    }
  }

  /** By subject, round and ballot. */
  record BallotWrite(VoteSubject subject, int round, BallotId id, Ballot ballot)
      implements SessionWrite {}

  /** A ballot is gone. */
  record BallotTakenBack(VoteSubject subject, int round, BallotId id) implements SessionWrite {}

  /** By author and client id. */
  record SuggestionWrite(Suggestion suggestion) implements SessionWrite {}
}
