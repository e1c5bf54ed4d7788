package nl.casustafel.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Erasure;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Failures;
import nl.casustafel.store.file.Holder;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.session.kept.SessionStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open database. Only one program has it open for writing at a time; others may read. */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final DataFolder folder;
  private final Backups backups;
  private final Connection connection;
  private final WorkshopStore store;
  private final SqliteSessionStore sessions;
  private final Runnable before;
  private final Runnable after;
  // In turn, so that a flood of votes does not keep the facilitator waiting.
  private final ReentrantLock lock = new ReentrantLock(true);

  /**
   * @param before run while nothing is written any more and it is still open
   * @param after run once it is closed
   */
  Database(
      DataFolder folder, Backups backups, Connection connection, Runnable before, Runnable after) {
    this.before = before;
    this.after = after;
    this.folder = folder;
    this.backups = backups;
    this.connection = connection;
    Erasure erasure = new Erasure(backups);
    this.store = new SqliteWorkshopStore(connection, lock, erasure);
    this.sessions = new SqliteSessionStore(connection, lock, erasure);
  }

  /**
   * Opens the database of a folder, and makes it when there is none. Blocks: the first time takes
   * most of a second.
   *
   * @param clock tells the day of the backup, in its own time zone
   * @param program who opens it, for others to read: {@link Holder#WINDOW} or a command
   */
  public static OpenResult open(DataFolder folder, Clock clock, String program) {
    return logged(new Opening(folder, clock, program).open());
  }

  /** Opens it as the window does. */
  public static OpenResult open(DataFolder folder, Clock clock) {
    return open(folder, clock, Holder.WINDOW);
  }

  /** Opens it for reading: nothing in the folder is made or changed, and nothing can be written. */
  public static OpenResult read(DataFolder folder, Clock clock) {
    return logged(new ReadOnlyOpening(folder, clock).open());
  }

  /** Sets a damaged database aside and begins with an empty one, as somebody chose. */
  public static OpenResult beginAnew(DataFolder folder, Clock clock) {
    return logged(new Opening(folder, clock, Holder.WINDOW).beginAnew());
  }

  /** Puts a backup in the place of the database, which is set aside, and opens it. */
  public static OpenResult restore(DataFolder folder, Clock clock, Backup backup) {
    return logged(new Opening(folder, clock, Holder.WINDOW).restore(backup));
  }

  private static OpenResult logged(OpenResult result) {
    switch (result) {
      case OpenResult.Failed failed ->
          LOG.error(
              "the database could not be opened: {}", failed.failure().reason(), failed.failure());
      case OpenResult.Damaged ignored -> LOG.error("the database is damaged; nothing was touched");
      case OpenResult.Newer newer ->
          LOG.warn("the database has form {}, this edition knows {}", newer.found(), newer.known());
      case OpenResult.Foreign ignored ->
          LOG.error("the database is of another program; nothing was touched");
      case OpenResult.InUse ignored -> LOG.warn("another program has the database");
      case OpenResult.Opened ignored -> {}
    }
    return result;
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

  /**
   * Makes a backup at this moment. Blocks; any thread.
   *
   * @throws nl.casustafel.workshop.StoreFailure when it could not be made
   */
  public Backup backUp() {
    lock.lock();
    try {
      return backups.now(connection);
    } finally {
      lock.unlock();
    }
  }

  /** What it holds at this moment. Blocks; any thread. */
  public Holdings holdings() {
    lock.lock();
    try {
      return Holdings.of(connection);
    } catch (SQLException e) {
      throw Failures.of("the database could not be counted", e, folder.database());
    } finally {
      lock.unlock();
    }
  }

  /** Finishes what was broken off by a crash. */
  void finish() {
    sessions.finish();
  }

  public Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (!connection.isClosed()) {
        before.run();
      }
      connection.close();
    } catch (SQLException e) {
      LOG.warn("the database could not be closed properly; nothing is lost", e);
    } finally {
      lock.unlock();
      after.run();
    }
  }
}
