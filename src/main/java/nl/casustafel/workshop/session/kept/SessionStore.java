package nl.casustafel.workshop.session.kept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;

/**
 * What a session needs of storage. Every method blocks until it is durable and throws {@link
 * StoreFailure} when it could not be done, leaving all as it was.
 */
public interface SessionStore {

  /** Stores a new session; a workshop has at most one that has not ended. */
  void begin(SessionId id, WorkshopId workshop, SessionKey key, SessionSettings settings);

  /** Stores all of it in one transaction, in the order given. */
  void commit(SessionId id, List<SessionWrite> writes);

  /** The session of a workshop that has not ended, as after a crash. */
  Optional<Stored> unfinished(WorkshopId workshop);

  /** The workshops with a session that has not ended. */
  List<WorkshopId> workshopsWithUnfinished();

  /**
   * Destroys key, tokens, tickets, suggestions and sequence numbers, so that not a byte of them
   * stays: not in the tables, free pages, log or backups. The ballots stay, nameless.
   */
  void end(SessionId id);

  /** A session as stored. */
  record Stored(
      SessionId id, SessionKey key, SessionSettings settings, People people, Votes votes) {}

  /** Who joined and what they suggest. */
  record People(
      Gathering gathering,
      List<Participant> participants,
      Set<TokenHash> unusedTickets,
      List<Suggestion> suggestions) {
    public People {
      participants = List.copyOf(participants);
      unusedTickets = Set.copyOf(unusedTickets);
      suggestions = List.copyOf(suggestions);
    }
  }

  /** The rounds in the order in which they were opened, and their ballots. */
  record Votes(List<SessionWrite.RoundWrite> rounds, List<SessionWrite.BallotWrite> ballots) {
    public Votes {
      rounds = List.copyOf(rounds);
      ballots = List.copyOf(ballots);
    }
  }
}
