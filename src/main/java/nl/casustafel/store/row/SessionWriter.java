package nl.casustafel.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.workshop.session.kept.Gathering;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens in a session, a batch in one transaction (group commit). Statements are
 * prepared once a batch: thousands of ballots take the same one. They do not outlive it, since one
 * that is kept bars the compacting of the database.
 */
public final class SessionWriter {
  private static final String BALLOT =
      """
      INSERT INTO ballot (session, subject, round, id, value, seq, role) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (session, subject, round, id) DO UPDATE
      SET value = excluded.value, seq = excluded.seq, role = excluded.role
      WHERE excluded.seq > ballot.seq\
      """;
  private static final String BALLOT_GONE =
      "DELETE FROM ballot WHERE session = ? AND subject = ? AND round = ? AND id = ?";
  private static final String PARTICIPANT =
      """
      INSERT INTO participant (session, token, observer, role, people, gathering)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (session, token) DO UPDATE
      SET observer = excluded.observer, role = excluded.role, people = excluded.people,
          gathering = excluded.gathering\
      """;
  private static final String PARTICIPANT_GONE =
      "DELETE FROM participant WHERE session = ? AND token = ?";
  private static final String ROUND =
      """
      INSERT INTO round (session, subject, round, position, form, stage, turnout)
      VALUES (?1, ?2, ?3, (SELECT coalesce(max(position), 0) + 1 FROM round WHERE session = ?1), ?4, ?5, ?6)
      ON CONFLICT (session, subject, round) DO UPDATE
      SET form = excluded.form, stage = excluded.stage, turnout = excluded.turnout,
          position = CASE excluded.stage WHEN 'CLOSED' THEN position ELSE excluded.position END\
      """;
  private static final String SUGGESTION =
      """
      INSERT INTO suggestion (session, author, client_id, text, state) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (session, author, client_id) DO UPDATE
      SET text = excluded.text, state = excluded.state\
      """;
  private static final String SETTINGS =
      "UPDATE session SET code = ?, locked = ?, assurance = ?, roles = ?, port = ? WHERE id = ?";
  private static final String GATHERING =
      "UPDATE session SET gathering = ?, last_hour = ? WHERE id = ?";
  private static final String TICKET = "INSERT OR IGNORE INTO ticket (session, hash) VALUES (?, ?)";
  private static final String TICKET_USED = "DELETE FROM ticket WHERE session = ? AND hash = ?";

  private final Connection connection;
  private final SessionJson json = new SessionJson();
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  public SessionWriter(Connection connection) {
    this.connection = connection;
  }

  /** Within a transaction of the caller. */
  public void write(SessionId id, List<SessionWrite> writes) throws SQLException {
    try {
      for (SessionWrite write : writes) {
        write(id.value(), write);
      }
    } finally {
      close();
    }
  }

  private void write(String session, SessionWrite write) throws SQLException {
    switch (write) {
      case SessionWrite.BallotWrite ballot -> ballot(session, ballot);
      case SessionWrite.BallotTakenBack gone ->
          run(
              BALLOT_GONE,
              session,
              gone.subject().text(),
              gone.round(),
              BallotKey.bytes(gone.id()));
      case SessionWrite.ParticipantWrite joined -> participant(session, joined.participant());
      case SessionWrite.ParticipantGone gone -> run(PARTICIPANT_GONE, session, gone.token().hex());
      case SessionWrite.RoundWrite round -> round(session, round);
      case SessionWrite.SuggestionWrite suggested -> suggestion(session, suggested.suggestion());
      case SessionWrite.GatheringWrite now -> gathering(session, now.gathering());
      case SessionWrite.SettingsWrite set -> settings(session, set.settings());
      case SessionWrite.TicketUsed used -> run(TICKET_USED, session, used.ticket().hex());
      case SessionWrite.TicketsIssued issued -> {
        for (var ticket : issued.tickets()) {
          run(TICKET, session, ticket.hex());
        }
      }
    }
  }

  private void ballot(String session, SessionWrite.BallotWrite cast) throws SQLException {
    run(
        BALLOT,
        session,
        cast.subject().text(),
        cast.round(),
        BallotKey.bytes(cast.id()),
        cast.ballot().vote().text(),
        cast.ballot().seq(),
        cast.ballot().role());
  }

  private void participant(String session, Participant joined) throws SQLException {
    run(
        PARTICIPANT,
        session,
        joined.token().hex(),
        joined.observer() ? 1 : 0,
        joined.role(),
        joined.people(),
        joined.gathering());
  }

  private void round(String session, SessionWrite.RoundWrite round) throws SQLException {
    run(
        ROUND,
        session,
        round.subject().text(),
        round.round(),
        json.write(round.form()),
        round.stage().name(),
        round.turnout() == null ? null : json.write(round.turnout()));
  }

  private void suggestion(String session, Suggestion suggested) throws SQLException {
    run(
        SUGGESTION,
        session,
        BallotKey.bytes(suggested.author()),
        suggested.clientId(),
        suggested.text(),
        suggested.state().name());
  }

  private void gathering(String session, Gathering now) throws SQLException {
    run(GATHERING, now.number(), now.lastHour() == null ? "" : now.lastHour().toString(), session);
  }

  private void settings(String session, SessionSettings settings) throws SQLException {
    run(
        SETTINGS,
        settings.code().value(),
        settings.locked() ? 1 : 0,
        settings.assurance().name(),
        json.write(settings.roles()),
        settings.port(),
        session);
  }

  private void run(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  private void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }
}
