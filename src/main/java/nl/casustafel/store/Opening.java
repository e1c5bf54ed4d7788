package nl.casustafel.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import nl.casustafel.workshop.StoreFailure;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The steps of opening the database: look, check, back up, bring up to date. */
final class Opening {
  private final DataFolder folder;
  private final Clock clock;
  private final Backups backups;
  private final SqliteFile file;

  Opening(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.backups = new Backups(folder, clock);
    this.file = new SqliteFile(folder.database());
  }

  OpenResult open() {
    try {
      folder.create();
      return switch (FirstLook.at(folder.database())) {
        case FirstLook.Nothing ignored -> connect(0);
        case FirstLook.NotADatabase ignored -> damaged();
        case FirstLook.Version(int number) when number > Schema.VERSION ->
            new OpenResult.Newer(number, Schema.VERSION);
        case FirstLook.Version(int number) -> connect(number);
      };
    } catch (IOException | SQLException | FlywayException e) {
      return new OpenResult.Failed(Failures.of("the database could not be opened", e));
    }
  }

  private OpenResult connect(int version) throws IOException, SQLException {
    Connection connection = null;
    try {
      connection = file.forWork().getConnection();
      if (SqliteFile.isSound(connection)) {
        prepare(connection, version);
        Database database = new Database(folder, backups, connection);
        database.finish();
        return new OpenResult.Opened(database);
      }
      connection.close();
    } catch (SQLException | FlywayException e) {
      close(connection, e);
      if (Failures.reason(e) != StoreFailure.Reason.DAMAGED) {
        throw e;
      }
    }
    return damaged();
  }

  private void prepare(Connection connection, int version) {
    if (version > 0) {
      Erasure.finish(connection);
      // Before a migration, so that there is a way back.
      backups.daily(connection);
    }
    if (version < Schema.VERSION) {
      Schema.migrate(file.forWork());
    }
  }

  private static void close(@Nullable Connection connection, Exception e) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException again) {
      e.addSuppressed(again);
    }
  }

  private OpenResult damaged() throws IOException {
    return new OpenResult.Damaged(
        new Aside(folder, clock).move("damaged"), backups.newestGood().orElse(null));
  }
}
