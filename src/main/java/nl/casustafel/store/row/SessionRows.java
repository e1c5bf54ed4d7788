package nl.casustafel.store.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.record.UnreadableRecord;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.session.kept.Gathering;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore.People;
import nl.casustafel.workshop.session.kept.SessionStore.Stored;
import nl.casustafel.workshop.session.kept.SessionStore.Votes;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;
import nl.casustafel.workshop.session.kept.SessionWrite.RoundWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads sessions that have not ended. */
public final class SessionRows {
  private static final SessionJson JSON = new SessionJson();

  private SessionRows() {}

  public static List<WorkshopId> workshops(Handle handle) {
    return handle
        .createQuery("SELECT workshop FROM session WHERE ended = 0 ORDER BY workshop")
        .map((row, context) -> new WorkshopId(row.getString(1)))
        .list();
  }

  public static Optional<Stored> unfinished(Handle handle, WorkshopId workshop) {
    return handle
        .createQuery("SELECT * FROM session WHERE workshop = ? AND ended = 0")
        .bind(0, workshop.value())
        .map((row, context) ->
            StoredRow.read("a session", row, session -> unfinished(handle, session)))
        .findOne();
  }

  private static Stored unfinished(Handle handle, ResultSet row) throws SQLException {
    SessionId id = new SessionId(row.getString("id"));
    return new Stored(
        id,
        new SessionKey(row.getBytes("secret")),
        new SessionSettings(
            new JoinCode(row.getString("code")),
            row.getInt("locked") == 1,
            Assurance.valueOf(row.getString("assurance")),
            JSON.roles(row.getString("roles")),
            row.getInt("port")),
        people(handle, id, gathering(row.getInt("gathering"), row.getString("last_hour"))),
        votes(handle, id));
  }

  private static Gathering gathering(int number, String lastHour) {
    return new Gathering(number, lastHour.isEmpty() ? null : LocalDateTime.parse(lastHour));
  }

  private static People people(Handle handle, SessionId id, Gathering gathering) {
    return new People(
        gathering,
        of(handle, id, "SELECT * FROM participant WHERE session = ?", SessionRows::participant),
        new HashSet<>(
            of(
                handle,
                id,
                "SELECT hash FROM ticket WHERE session = ?",
                row -> new TokenHash(row.getString(1)))),
        of(
            handle,
            id,
            "SELECT * FROM suggestion WHERE session = ? ORDER BY position",
            SessionRows::suggestion));
  }

  private static <T> List<T> of(Handle handle, SessionId id, String query, StoredRow<T> reader) {
    return handle
        .createQuery(query)
        .bind(0, id.value())
        .map((row, context) -> reader.read(row))
        .list();
  }

  private static Participant participant(ResultSet row) throws SQLException {
    return new Participant(
        new TokenHash(row.getString("token")),
        row.getInt("observer") == 1,
        row.getString("role"),
        row.getInt("people"),
        row.getInt("gathering"));
  }

  private static Suggestion suggestion(ResultSet row) throws SQLException {
    return new Suggestion(
        BallotKey.of(row.getBytes("author")),
        row.getString("client_id"),
        row.getString("text"),
        Suggestion.State.valueOf(row.getString("state")));
  }

  private static Votes votes(Handle handle, SessionId id) {
    List<RoundWrite> rounds =
        of(
            handle,
            id,
            "SELECT * FROM round WHERE session = ? ORDER BY position",
            SessionRows::round);
    Map<String, VoteForm> forms = new HashMap<>();
    rounds.forEach(round -> forms.put(round.subject().text() + "/" + round.round(), round.form()));
    return new Votes(
        rounds,
        of(handle, id, "SELECT * FROM ballot WHERE session = ?", row -> ballot(row, forms)));
  }

  private static RoundWrite round(ResultSet row) throws SQLException {
    return new RoundWrite(
        subject(row.getString("subject")),
        row.getInt("round"),
        JSON.form(row.getString("form")),
        Stage.valueOf(row.getString("stage")),
        JSON.turnout(row.getString("turnout")));
  }

  private static BallotWrite ballot(ResultSet row, Map<String, VoteForm> forms)
      throws SQLException {
    String subject = row.getString("subject");
    int round = row.getInt("round");
    return new BallotWrite(
        subject(subject),
        round,
        BallotKey.of(row.getBytes("id")),
        new Ballot(
            vote(forms.get(subject + "/" + round), row.getString("value")),
            row.getLong("seq"),
            row.getString("role")));
  }

  private static VoteSubject subject(String text) {
    return VoteSubject.read(text)
        .orElseThrow(() -> new UnreadableRecord("a subject of votes cannot be read", null));
  }

  private static Vote vote(@Nullable VoteForm form, String value) {
    return Optional.ofNullable(form)
        .flatMap(known -> known.read(value))
        .orElseThrow(() -> new UnreadableRecord("a ballot cannot be read", null));
  }
}
