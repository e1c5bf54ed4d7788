package nl.casustafel.workshop.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.session.kept.Gathering;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.kept.TokenHash;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in memory, and fails as a full disk does when told to. Any thread. */
public final class InMemorySessionStore implements SessionStore {
  private final Map<SessionId, Kept> sessions = new LinkedHashMap<>();
  private StoreFailure.@Nullable Reason failing;
  private int transactions;

  private static final class Kept {
    private final WorkshopId workshop;
    private final SessionKey key;
    private SessionSettings settings;
    private boolean ended;
    private Gathering gathering = Gathering.FIRST;
    private final Map<TokenHash, Participant> participants = new LinkedHashMap<>();
    private final Set<TokenHash> tickets = new HashSet<>();
    private final Map<String, Suggestion> suggestions = new LinkedHashMap<>();
    private final Map<String, SessionWrite.RoundWrite> rounds = new LinkedHashMap<>();
    private final Map<String, SessionWrite.BallotWrite> ballots = new LinkedHashMap<>();

    Kept(WorkshopId workshop, SessionKey key, SessionSettings settings) {
      this.workshop = workshop;
      this.key = key;
      this.settings = settings;
    }
  }

  /** Refuses everything from now on for this reason; null to work again. */
  public synchronized void fail(StoreFailure.@Nullable Reason reason) {
    failing = reason;
  }

  /** How many commits there were. */
  public synchronized int transactions() {
    return transactions;
  }

  /** Every ballot stored. */
  public synchronized List<SessionWrite.BallotWrite> ballots() {
    return sessions.values().stream().flatMap(kept -> kept.ballots.values().stream()).toList();
  }

  @Override
  public synchronized void begin(
      SessionId id, WorkshopId workshop, SessionKey key, SessionSettings settings) {
    check();
    sessions.put(id, new Kept(workshop, key, settings));
  }

  @Override
  public synchronized void commit(SessionId id, List<SessionWrite> writes) {
    check();
    transactions++;
    writes.forEach(write -> write(sessions.get(id), write));
  }

  private static void write(Kept kept, SessionWrite write) {
    switch (write) {
      case SessionWrite.GatheringWrite now -> kept.gathering = now.gathering();
      case SessionWrite.SettingsWrite set -> kept.settings = set.settings();
      case SessionWrite.ParticipantWrite joined ->
          kept.participants.put(joined.participant().token(), joined.participant());
      case SessionWrite.ParticipantGone gone -> kept.participants.remove(gone.token());
      case SessionWrite.TicketsIssued issued -> kept.tickets.addAll(issued.tickets());
      case SessionWrite.TicketUsed used -> kept.tickets.remove(used.ticket());
      case SessionWrite.RoundWrite round -> {
        String key = round.subject().text() + "/" + round.round();
        if (round.stage() != Stage.CLOSED) {
          kept.rounds.remove(key);
        }
        kept.rounds.put(key, round);
      }
      case SessionWrite.BallotTakenBack gone ->
          kept.ballots.remove(gone.subject().text() + "/" + gone.round() + "/" + gone.id());
      case SessionWrite.BallotWrite ballot ->
          kept.ballots.merge(
              ballot.subject().text() + "/" + ballot.round() + "/" + ballot.id(),
              ballot,
              (before, now) -> now.ballot().seq() > before.ballot().seq() ? now : before);
      case SessionWrite.SuggestionWrite suggested ->
          kept.suggestions.put(
              suggested.suggestion().author() + "/" + suggested.suggestion().clientId(),
              suggested.suggestion());
    }
  }

  @Override
  public synchronized Optional<Stored> unfinished(WorkshopId workshop) {
    return sessions.entrySet().stream()
        .filter(entry -> entry.getValue().workshop.equals(workshop) && !entry.getValue().ended)
        .findFirst()
        .map(entry -> stored(entry.getKey(), entry.getValue()));
  }

  private static Stored stored(SessionId id, Kept kept) {
    return new Stored(
        id,
        kept.key,
        kept.settings,
        new People(
            kept.gathering,
            List.copyOf(kept.participants.values()),
            kept.tickets,
            List.copyOf(kept.suggestions.values())),
        new Votes(List.copyOf(kept.rounds.values()), new ArrayList<>(kept.ballots.values())));
  }

  @Override
  public synchronized List<WorkshopId> workshopsWithUnfinished() {
    return sessions.values().stream()
        .filter(kept -> !kept.ended)
        .map(kept -> kept.workshop)
        .toList();
  }

  @Override
  public synchronized void end(SessionId id) {
    check();
    Kept kept = sessions.get(id);
    kept.ended = true;
    kept.participants.clear();
    kept.tickets.clear();
    kept.suggestions.clear();
  }

  private void check() {
    StoreFailure.Reason reason = failing;
    if (reason != null) {
      throw new StoreFailure(reason, "told to fail", new IllegalStateException());
    }
  }
}
