package nl.casustafel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.casustafel.workshop.StoreFailure;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a database only to read it: in its folder no file is made, moved or changed, so that the
 * folder may be read-only, and in use by another program.
 */
final class Reading {
  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private final DataFolder folder;
  private final Backups backups;
  private final SqliteFile file;

  Reading(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.backups = new Backups(folder, clock);
    this.file = new SqliteFile(folder.database());
  }

  OpenResult open() {
    try {
      SqliteLibrary.load(folder);
      return switch (FirstLook.at(folder.database())) {
        case FirstLook.Nothing ignored -> copied();
        case FirstLook.NotADatabase ignored -> damaged();
        case FirstLook.Version(int number) when number > Schema.VERSION ->
            new OpenResult.Newer(number, Schema.VERSION);
        case FirstLook.Version(int number) when isInUse() && number == Schema.VERSION ->
            opened(file.forReading(), () -> {});
        case FirstLook.Version(int number) when number == Schema.VERSION && !hasLog() ->
            opened(file.forReadingAtRest(), () -> {});
        case FirstLook.Version ignored -> copied();
      };
    } catch (IOException | SQLException | FlywayException e) {
      return Failures.reason(e) == StoreFailure.Reason.DAMAGED
          ? damaged()
          : new OpenResult.Failed(Failures.of("the database could not be read", e));
    }
  }

  private boolean isInUse() {
    return Claim.isTaken(folder) && Files.exists(SqliteFile.index(folder.database()));
  }

  private boolean hasLog() throws IOException {
    Path log = SqliteFile.log(folder.database());
    return Files.exists(log) && Files.size(log) > 0;
  }

  // What a crash left in the log, and the form of an earlier edition, are put right in a copy.
  private OpenResult copied() throws IOException, SQLException {
    Path place = Files.createTempDirectory("casustafel");
    try {
      Path database = new DataFolder(place).database();
      copyIfThere(folder.database(), database);
      copyIfThere(SqliteFile.log(folder.database()), SqliteFile.log(database));
      SqliteFile copy = new SqliteFile(database);
      try (Connection connection = copy.forWork().getConnection()) {
        if (!SqliteFile.isSound(connection)) {
          remove(place);
          return damaged();
        }
      }
      Schema.migrate(copy.forWork());
      return opened(copy.forWork(), () -> remove(place));
    } catch (IOException | SQLException | FlywayException e) {
      remove(place);
      throw e;
    }
  }

  private OpenResult opened(DataSource source, Runnable after) throws SQLException {
    Connection connection = source.getConnection();
    try {
      if (SqliteFile.isSound(connection)) {
        return new OpenResult.Opened(new Database(folder, backups, connection, after));
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

  private static void remove(Path place) {
    try (var files = Files.list(place)) {
      for (Path left : List.copyOf(files.toList())) {
        Files.delete(left);
      }
      Files.delete(place);
    } catch (IOException e) {
      LOG.warn("a copy that was read could not be removed from {}", place, e);
    }
  }
}
