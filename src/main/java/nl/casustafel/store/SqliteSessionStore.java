package nl.casustafel.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.casustafel.store.backup.Erasure;
import nl.casustafel.store.file.Discreet;
import nl.casustafel.store.file.Failures;
import nl.casustafel.store.row.SessionEnd;
import nl.casustafel.store.row.SessionJson;
import nl.casustafel.store.row.SessionRows;
import nl.casustafel.store.row.SessionWriter;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import org.jdbi.v3.core.Jdbi;

/**
 * Sessions in SQLite. Any thread. Shares connection and lock with the workshops, so that neither
 * has to wait for the other longer than its turn.
 */
final class SqliteSessionStore implements SessionStore {
  private final Jdbi jdbi;
  private final ReentrantLock lock;
  private final Path file;
  private final SessionEnd end;
  private final SessionWriter writer;
  private final SessionJson json = new SessionJson();

  SqliteSessionStore(Connection connection, ReentrantLock lock, Erasure erasure) {
    this.jdbi = Discreet.jdbi(connection);
    this.lock = lock;
    this.file = erasure.backups().database();
    this.end = new SessionEnd(jdbi, erasure);
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
          end.end(id);
          return id;
        });
  }

  /** Ends what was being ended when the application was broken off. */
  void finish() {
    alone(
        "the sessions could not be ended",
        () -> {
          end.finish();
          return end;
        });
  }

  private <T> T alone(String failure, Work<T> work) {
    lock.lock();
    try {
      return work.run();
    } catch (SQLException | RuntimeException e) {
      throw Failures.of(failure, e, file);
    } finally {
      lock.unlock();
    }
  }
}
