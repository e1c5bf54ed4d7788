package nl.casustafel.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;

/** The ballots in a database, beside what phones know. */
public final class StoredVotes {
  private final SessionKey key;
  private final int stored;
  private final Map<Row, Ballot> rows = new HashMap<>();

  /** The primary key of a ballot. */
  private record Row(String subject, int round, BallotId id) {}

  /**
   * What came of it.
   *
   * @param lost acknowledged votes that are not stored, or not as they were acknowledged
   * @param duplicate rows that are nobody’s vote, or a second one of the same person and round
   */
  public record Comparison(long rows, long lost, long duplicate) {}

  private StoredVotes(SessionStore.Stored session) {
    this.key = session.key();
    this.stored = session.votes().ballots().size();
    for (BallotWrite write : session.votes().ballots()) {
      rows.put(new Row(write.subject().text(), write.round(), write.id()), write.ballot());
    }
  }

  public static StoredVotes of(SessionStore.Stored session) {
    return new StoredVotes(session);
  }

  /** Looks up every vote that a phone knows of; the phones must have finished. */
  public Comparison compare(List<SteadyPhone> phones) {
    long lost = 0;
    long found = 0;
    for (SteadyPhone phone : phones) {
      for (SteadyPhone.Place place : phone.places()) {
        BallotId id = place.ballot(key, phone.token());
        Ballot ballot = rows.get(new Row(place.subject(), place.round(), id));
        SteadyPhone.Vote vote =
            ballot == null ? null : new SteadyPhone.Vote(ballot.vote().text(), ballot.seq());
        found += ballot == null ? 0 : 1;
        lost += phone.allows(place, vote) ? 0 : 1;
      }
    }
    return new Comparison(stored, lost, stored - found);
  }
}
