package nl.casustafel.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.session.SessionId;
import nl.casustafel.workshop.session.SessionKey;
import nl.casustafel.workshop.session.SessionSettings;
import nl.casustafel.workshop.session.SessionStore;
import nl.casustafel.workshop.session.SessionWrite;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Sessions in SQLite. Any thread. Shares connection and lock with the workshops, so that neither
 * has to wait for the other longer than its turn.
 */
final class SqliteSessionStore implements SessionStore {
  private final Jdbi jdbi;
  private final ReentrantLock lock;
  private final Erasure erasure;
  private final SessionWriter writer;
  private final SessionJson json = new SessionJson();

  SqliteSessionStore(Connection connection, ReentrantLock lock, Erasure erasure) {
    this.jdbi = Jdbi.create(connection);
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    this.lock = lock;
    this.erasure = erasure;
    this.writer = new SessionWriter(connection);
  }

  /** Something to do with the database. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  @Override
  public void begin(SessionId id, WorkshopId workshop, SessionKey key, SessionSettings settings) {
    alone(
        "the session could not be begun",
        () ->
            jdbi.inTransaction(handle ->
                handle.execute(
                    "INSERT INTO session (id, workshop, secret, code, locked, assurance, roles,"
                        + " port) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id.value(),
                    workshop.value(),
                    key.bytes(),
                    settings.code().value(),
                    settings.locked() ? 1 : 0,
                    settings.assurance().name(),
                    json.write(settings.roles()),
                    settings.port())));
  }

  @Override
  public void commit(SessionId id, List<SessionWrite> writes) {
    alone(
        "votes could not be stored",
        () -> {
          jdbi.useTransaction(handle -> writer.write(id, writes));
          return id;
        });
  }

  @Override
  public Optional<Stored> unfinished(WorkshopId workshop) {
    return alone(
        "the session could not be read",
        () -> jdbi.withHandle(handle -> SessionRows.unfinished(handle, workshop)));
  }

  @Override
  public List<WorkshopId> workshopsWithUnfinished() {
    return alone("the sessions could not be read", () -> jdbi.withHandle(SessionRows::workshops));
  }

  @Override
  public void end(SessionId id) {
    alone(
        "the session could not be ended",
        () -> {
          Optional<WorkshopId> workshop = jdbi.withHandle(handle -> workshopOf(handle, id));
          if (workshop.isPresent()) {
            erasure.rewrite(jdbi, workshop.get(), handle -> destroy(handle, id));
          }
          return id;
        });
  }

  private static Optional<WorkshopId> workshopOf(Handle handle, SessionId id) {
    return handle
        .createQuery("SELECT workshop FROM session WHERE id = ?")
        .bind(0, id.value())
        .map((row, context) -> new WorkshopId(row.getString(1)))
        .findOne();
  }

  // In the database and in the backups, of which an older edition’s has no such tables.
  private static void destroy(Handle handle, SessionId id) {
    boolean known =
        handle
                .createQuery(
                    "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'ballot'")
                .mapTo(Integer.class)
                .one()
            > 0;
    if (!known) {
      return;
    }
    for (String table : List.of("participant", "ticket", "suggestion")) {
      handle.execute("DELETE FROM " + table + " WHERE session = ?", id.value());
    }
    handle.execute("UPDATE ballot SET seq = 0 WHERE session = ?", id.value());
    handle.execute(
        "UPDATE session SET ended = 1, secret = NULL, code = '', port = 0 WHERE id = ?",
        id.value());
  }

  private <T> T alone(String failure, Work<T> work) {
    lock.lock();
    try {
      return work.run();
    } catch (SQLException | RuntimeException e) {
      throw Failures.of(failure, e);
    } finally {
      lock.unlock();
    }
  }
}
