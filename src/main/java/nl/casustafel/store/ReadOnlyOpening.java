package nl.casustafel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.casustafel.files.OwnFile;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Schema;
import nl.casustafel.store.file.Claim;
import nl.casustafel.store.file.CopyPlace;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Failures;
import nl.casustafel.store.file.FirstLook;
import nl.casustafel.store.file.LibraryPlaces;
import nl.casustafel.store.file.Replacement;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.store.file.SqliteLibrary;
import nl.casustafel.store.file.Unreadable;
import nl.casustafel.workshop.StoreFailure;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a database only to read it: in its folder no file is made, moved or changed, so that the
 * folder may be read-only, and in use by another program.
 */
final class ReadOnlyOpening {
  private static final Logger LOG = LoggerFactory.getLogger(ReadOnlyOpening.class);

  private final DataFolder folder;
  private final Backups backups;

  ReadOnlyOpening(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.backups = new Backups(folder, clock);
  }

  OpenResult open() {
    try {
      SqliteLibrary.load(folder);
      Replacement pending = Replacement.pending(folder).orElse(null);
      return pending == null
          ? open(new SqliteFile(folder.database()), false)
          : open(new SqliteFile(pending.waiting()), true);
    } catch (StoreFailure e) {
      return e.reason() == StoreFailure.Reason.DAMAGED ? damaged() : new OpenResult.Failed(e);
    } catch (IOException | SQLException | FlywayException e) {
      return Failures.reason(e) == StoreFailure.Reason.DAMAGED
          ? damaged()
          : new OpenResult.Failed(
              Failures.of("the database could not be read", e, folder.database()));
    }
  }

  private OpenResult open(SqliteFile file, boolean chosen) throws IOException, SQLException {
    if (Schema.isForeign(file)) {
      return new OpenResult.Foreign(file.path());
    }
    return switch (FirstLook.at(file.path())) {
      // Where backups are, there was a database.
      case FirstLook.Nothing ignored when !chosen && backups.newestGood().isPresent() -> damaged();
      case FirstLook.Nothing ignored -> copied(file);
      case FirstLook.NotADatabase ignored -> damaged();
      case FirstLook.Version(int number) when number > Schema.VERSION ->
          new OpenResult.Newer(number, Schema.VERSION);
      case FirstLook.Version(int number) when isInUse(file) && number == Schema.VERSION ->
          opened(file.forReading(), () -> {});
      case FirstLook.Version(int number)
          when number == Schema.VERSION && !SqliteFile.hasLog(file) ->
          opened(file.forReadingAtRest(), () -> {});
      case FirstLook.Version ignored -> copied(file);
    };
  }

  private boolean isInUse(SqliteFile file) {
    return Claim.isTaken(folder) && Files.exists(SqliteFile.index(file.path()));
  }

  // What a crash left in the log, and the form of an earlier edition, are put right in a copy:
  // where the system has its temporary files, or where programs keep what can be made again.
  private OpenResult copied(SqliteFile file) throws IOException, SQLException {
    try {
      return copiedBelow(Path.of(System.getProperty("java.io.tmpdir", ".")), file);
    } catch (IOException | SQLException | FlywayException e) {
      if (Failures.reason(e) == StoreFailure.Reason.DAMAGED || Unreadable.is(file.path())) {
        throw e;
      }
      LOG.warn("a copy to read could not be made among the temporary files", e);
    }
    Path cache = LibraryPlaces.cache();
    try {
      return copiedBelow(cache, file);
    } catch (IOException | SQLException | FlywayException e) {
      throw Failures.of("a copy to read could not be made", e, cache.resolve("copy"));
    }
  }

  private OpenResult copiedBelow(Path shelf, SqliteFile file) throws IOException, SQLException {
    return copied(file, CopyPlace.below(shelf));
  }

  private OpenResult copied(SqliteFile file, CopyPlace place) throws IOException, SQLException {
    try {
      Path database = new DataFolder(place.path()).database();
      copyIfThere(file.path(), database);
      copyIfThere(SqliteFile.log(file.path()), SqliteFile.log(database));
      SqliteFile copy = new SqliteFile(database);
      try (Connection connection = copy.forWork().getConnection()) {
        if (!SqliteFile.isSound(connection)) {
          place.remove();
          return damaged();
        }
        if (Schema.isForeign(connection)) {
          place.remove();
          return new OpenResult.Foreign(file.path());
        }
      }
      Schema.migrate(copy.forWork());
      return opened(copy.forWork(), place::remove);
    } catch (IOException | SQLException | FlywayException e) {
      place.remove();
      throw e;
    }
  }

  private OpenResult opened(DataSource source, Runnable after) throws SQLException {
    Connection connection = source.getConnection();
    try {
      if (SqliteFile.isSound(connection)) {
        return new OpenResult.Opened(new Database(folder, backups, connection, () -> {}, after));
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    connection.close();
    after.run();
    return damaged();
  }

  private OpenResult damaged() {
    return new OpenResult.Damaged(folder.database(), backups.newestGood().orElse(null));
  }

  private static void copyIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      OwnFile.copy(from, to);
    }
  }
}
