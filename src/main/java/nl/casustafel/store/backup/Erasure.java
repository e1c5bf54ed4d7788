package nl.casustafel.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import nl.casustafel.files.OwnFile;
import nl.casustafel.store.file.Discreet;
import nl.casustafel.store.file.Durable;
import nl.casustafel.store.file.Failures;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away so that no byte stays of it: from tables, free pages, log and backups. */
public record Erasure(Backups backups) {
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

  /**
   * Does the same work in the database and in every backup that holds a workshop. The backups come
   * first: as long as one of them could not be done, what has to go is still there and one can try
   * again.
   *
   * @return false when the database could not be compacted: then the next opening does it, see
   *     {@link #finish}
   */
  public boolean rewrite(Jdbi jdbi, WorkshopId id, Consumer<Handle> work) {
    return rewrite(jdbi, id, asIs -> {}, work);
  }

  /**
   * The same, when nothing is against it.
   *
   * @param check throws when something in the database is against it
   */
  public boolean rewrite(Jdbi jdbi, WorkshopId id, Consumer<Handle> check, Consumer<Handle> work) {
    jdbi.useHandle(check::accept);
    for (Backup backup : backups.list()) {
      rewriteIn(backup, id, work);
    }
    jdbi.useTransaction(check.andThen(work)::accept);
    return jdbi.withHandle(handle -> compactOrLater(handle.getConnection()));
  }

  /** Does what an erasure that was broken off could not finish. That it fails stops nobody. */
  public static void finish(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      boolean free;
      try (var rows = statement.executeQuery("PRAGMA freelist_count")) {
        free = rows.next() && rows.getInt(1) > 0;
      }
      if (free) {
        compact(connection);
      }
    } catch (SQLException e) {
      LOG.warn("the database could not be compacted yet", e);
    }
  }

  private static boolean compactOrLater(Connection connection) {
    try {
      compact(connection);
      return true;
    } catch (SQLException e) {
      // The rows are gone and overwritten; the next opening compacts the file.
      LOG.warn("the database could not be compacted yet", e);
      return false;
    }
  }

  private static void compact(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      statement.execute("VACUUM");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  public static void removeRows(Handle handle, WorkshopId id) {
    handle.execute("DELETE FROM workshop WHERE id = ?", id.value());
    handle.execute("DELETE FROM text WHERE hash NOT IN (SELECT hash FROM workshop_text)");
  }

  private static void rewriteIn(Backup backup, WorkshopId id, Consumer<Handle> work) {
    Path file = backup.file();
    try {
      // Of a link, what it leads to.
      file = file.toRealPath();
      if (!holds(file, id)) {
        return;
      }
      Path copy = Durable.aside(file);
      FileTime made = Files.getLastModifiedTime(file);
      OwnFile.copy(file, copy);
      try (Connection connection = new SqliteFile(copy).forRewriting().getConnection()) {
        Discreet.jdbi(connection).useTransaction(work::accept);
        compact(connection);
      }
      Durable.settle(file);
      // When it was made does not change with what it may no longer hold.
      Files.setLastModifiedTime(file, made);
    } catch (IOException | SQLException | RuntimeException e) {
      if (Failures.reason(e) != StoreFailure.Reason.DAMAGED) {
        throw Failures.of("the backup of " + backup.day() + " could not be cleaned", e, file);
      }
      removeUnreadable(backup);
    }
  }

  // Nobody can put it back any more, but it may hold what has to go.
  private static void removeUnreadable(Backup backup) {
    try {
      Files.deleteIfExists(Durable.aside(backup.file()));
      Files.delete(backup.file());
      LOG.warn("the backup of {} was damaged and is removed", backup.day());
    } catch (IOException e) {
      throw Failures.of(
          "the damaged backup of " + backup.day() + " could not be removed", e, backup.file());
    }
  }

  private static boolean holds(Path file, WorkshopId id) throws SQLException {
    try (Connection connection = new SqliteFile(file).forReading().getConnection();
        var query = connection.prepareStatement("SELECT 1 FROM workshop WHERE id = ?")) {
      query.setString(1, id.value());
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }
}
