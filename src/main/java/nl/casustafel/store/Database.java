package nl.casustafel.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.session.SessionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open database. One process may hold it open several times; each closes its own. */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final DataFolder folder;
  private final Backups backups;
  private final Connection connection;
  private final WorkshopStore store;
  private final SqliteSessionStore sessions;

  Database(DataFolder folder, Backups backups, Connection connection) {
    this.folder = folder;
    this.backups = backups;
    this.connection = connection;
    // In turn, so that a flood of votes does not keep the facilitator waiting.
    ReentrantLock lock = new ReentrantLock(true);
    Erasure erasure = new Erasure(backups);
    this.store = new SqliteWorkshopStore(connection, lock, erasure);
    this.sessions = new SqliteSessionStore(connection, lock, erasure);
  }

  /**
   * Opens the database of a folder, and makes it when there is none. Blocks: the first time takes
   * most of a second.
   *
   * @param clock tells the day of the backup, in its own time zone
   */
  public static OpenResult open(DataFolder folder, Clock clock) {
    return new Opening(folder, clock).open();
  }

  /** The workshops in it. Any thread, until the database is closed. */
  public WorkshopStore store() {
    return store;
  }

  /** The sessions in which people vote by phone. Any thread, until the database is closed. */
  public SessionStore sessions() {
    return sessions;
  }

  public DataFolder folder() {
    return folder;
  }

  public Backups backups() {
    return backups;
  }

  /** The newest backup; older than today when making today's failed, as the log then says. */
  public Optional<Backup> lastBackup() {
    return backups.list().stream().findFirst();
  }

  /** Finishes what was broken off by a crash. */
  void finish() {
    sessions.finish();
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("the database could not be closed properly; nothing is lost", e);
    }
  }
}
