package nl.casustafel.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import nl.casustafel.files.OwnFile;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Erasure;
import nl.casustafel.store.backup.Schema;
import nl.casustafel.store.file.Aside;
import nl.casustafel.store.file.Claim;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Durable;
import nl.casustafel.store.file.Failures;
import nl.casustafel.store.file.FirstLook;
import nl.casustafel.store.file.Replacement;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.store.file.SqliteLibrary;
import nl.casustafel.store.file.Tightening;
import nl.casustafel.workshop.StoreFailure;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The steps of opening the database: look, claim, check, back up, bring up to date. */
final class Opening {
  private final DataFolder folder;
  private final Clock clock;
  private final String program;
  private final Backups backups;
  private final SqliteFile file;

  Opening(DataFolder folder, Clock clock, String program) {
    this.folder = folder;
    this.clock = clock;
    this.program = program;
    this.backups = new Backups(folder, clock);
    this.file = new SqliteFile(folder.database());
  }

  /** Something that somebody chose, to be done before the database is opened. */
  interface Choice {
    void carryOut() throws IOException;
  }

  OpenResult open() {
    return open(null);
  }

  OpenResult beginAnew() {
    return open(() -> new Aside(folder, clock).replace("damaged", OwnFile::create));
  }

  OpenResult restore(Backup backup) {
    return open(() -> backups.restore(backup));
  }

  private OpenResult open(@Nullable Choice choice) {
    try {
      OwnFile.createFolder(folder.path());
      SqliteLibrary.load(folder);
      if (choice == null && Schema.isForeign(file)) {
        return new OpenResult.Foreign(folder.database());
      }
      if (FirstLook.at(folder.database()) instanceof FirstLook.Version(int number)
          && number > Schema.VERSION) {
        return new OpenResult.Newer(number, Schema.VERSION);
      }
      if (OwnFile.isReadOnly(folder.path())) {
        throw new AccessDeniedException(folder.path().toString());
      }
      Claim claim = Claim.take(folder, program, clock).orElse(null);
      return claim == null
          ? new OpenResult.InUse(Claim.holder(folder))
          : openClaimed(claim, choice);
    } catch (IOException | SQLException | FlywayException | StoreFailure e) {
      return new OpenResult.Failed(
          Failures.of("the database could not be opened", e, folder.database()));
    }
  }

  private OpenResult openClaimed(Claim claim, @Nullable Choice choice)
      throws IOException, SQLException {
    boolean open = false;
    try {
      new Tightening(folder).carryOut();
      boolean chosen = finishWhatWasBrokenOff() || choice != null;
      if (choice != null) {
        choice.carryOut();
      }
      OpenResult result =
          switch (FirstLook.at(folder.database())) {
            // Where backups are, there was a database.
            case FirstLook.Nothing ignored when !chosen && backups.newestGood().isPresent() ->
                damaged();
            case FirstLook.Nothing ignored -> connect(0, claim);
            case FirstLook.NotADatabase ignored -> damaged();
            case FirstLook.Version(int number) when number > Schema.VERSION ->
                new OpenResult.Newer(number, Schema.VERSION);
            case FirstLook.Version(int number) -> connect(number, claim);
          };
      open = result instanceof OpenResult.Opened;
      return result;
    } finally {
      if (!open) {
        claim.close();
      }
    }
  }

  // Whether it was something that somebody had chosen.
  private boolean finishWhatWasBrokenOff() throws IOException {
    Replacement pending = Replacement.pending(folder).orElse(null);
    if (pending != null) {
      pending.finish();
    }
    Durable.removeLeftovers(folder.path());
    return pending != null;
  }

  private OpenResult connect(int version, Claim claim) throws IOException, SQLException {
    makeWritable();
    if (isSeenToBeDamaged()) {
      return damaged();
    }
    Connection connection = null;
    try {
      connection = file.forWork().getConnection();
      if (SqliteFile.isSound(connection)) {
        if (Schema.isForeign(connection)) {
          connection.close();
          return new OpenResult.Foreign(folder.database());
        }
        prepare(connection, version);
        Connection open = connection;
        Database database =
            new Database(folder, backups, connection, () -> backups.atClosing(open), claim::close);
        database.finish();
        return new OpenResult.Opened(database);
      }
      connection.close();
    } catch (SQLException | FlywayException | StoreFailure e) {
      close(connection, e);
      if (Failures.reason(e) != StoreFailure.Reason.DAMAGED) {
        throw e;
      }
    }
    return damaged();
  }

  // What a crash left in the log goes into the database when that is closed, and the log with it:
  // not where the database is damaged, since the log may hold what can still be saved.
  private boolean isSeenToBeDamaged() throws IOException {
    if (!SqliteFile.hasLog(file)) {
      return false;
    }
    try (Connection connection = file.forReading().getConnection()) {
      return !SqliteFile.isSound(connection);
    } catch (SQLException e) {
      return Failures.reason(e) == StoreFailure.Reason.DAMAGED;
    }
  }

  // SQLite gives log and index the permissions of the database: those made while it was read-only
  // stay so when it may be written again. It would also make them beside one that is read-only.
  private void makeWritable() throws IOException {
    Path database = folder.database();
    OwnFile.create(database);
    if (OwnFile.isReadOnly(database)) {
      throw new AccessDeniedException(database.toString());
    }
    Path index = SqliteFile.index(database);
    if (Files.exists(index) && OwnFile.isReadOnly(index)) {
      // It is made anew from the log.
      Files.delete(index);
    }
    Path log = SqliteFile.log(database);
    if (Files.exists(log) && OwnFile.isReadOnly(log) && !log.toFile().setWritable(true, true)) {
      throw new AccessDeniedException(log.toString());
    }
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

  // It stays where it is until somebody chooses: then every later start finds and says it too.
  private OpenResult damaged() {
    return new OpenResult.Damaged(folder.database(), backups.newestGood().orElse(null));
  }
}
