package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import nl.casustafel.log.Logs;
import nl.casustafel.store.backup.Schema;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.FirstLook;
import nl.casustafel.store.file.LogLook;
import nl.casustafel.store.file.SqliteFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerDatabaseTest {
  private static final String REFUSED =
      "WARN Database: the database has form 99, this edition knows " + Schema.VERSION;

  @TempDir Path begun;
  @TempDir Path brokenOff;

  @BeforeEach
  void begin() {
    try (Database database = Opened.in(begun)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
  }

  @Test
  @Logs(REFUSED)
  void aDatabaseOfANewerEditionIsRefusedAndNotAByteIsTouched() {
    try (Database database = Opened.in(begun)) {
      Rows.execute(database, "PRAGMA user_version = 99");
    }
    Map<String, String> before = Contents.of(begun);
    assertThat(Database.open(new DataFolder(begun), Samples.CLOCK))
        .isEqualTo(new OpenResult.Newer(99, Schema.VERSION));
    assertThat(Contents.of(begun)).isEqualTo(before);
  }

  @Test
  @Logs(REFUSED)
  void alsoWhenTheNewerEditionWasBrokenOffAndItsVersionIsOnlyInTheLog() throws IOException {
    try (Database database = Opened.in(begun)) {
      Rows.execute(database, "PRAGMA user_version = 99");
      Contents.copy(begun, brokenOff);
    }
    Path file = new DataFolder(brokenOff).database();
    assertThat((int) Contents.bytes(file).charAt(FirstLook.VERSION_AT + 3))
        .isEqualTo(Schema.VERSION);
    Map<String, String> before = Contents.of(brokenOff);
    assertThat(before.keySet()).contains("casustafel.db-wal", "casustafel.db-shm");
    assertThat(Database.open(new DataFolder(brokenOff), Samples.CLOCK))
        .isEqualTo(new OpenResult.Newer(99, Schema.VERSION));
    assertThat(Contents.of(brokenOff)).isEqualTo(before);
  }

  @Test
  void whatIsLeftInTheLogFromBeforeItWasBegunAnewDoesNotCount() throws IOException {
    try (Database database = Opened.in(begun)) {
      for (int version = 97; version <= 99; version++) {
        Rows.execute(database, "PRAGMA user_version = " + version);
      }
      Rows.execute(database, "PRAGMA wal_checkpoint(RESTART)");
      Rows.execute(database, "PRAGMA user_version = " + Schema.VERSION);
      assertThat(LogLook.version(SqliteFile.log(new DataFolder(begun).database())))
          .hasValue(Schema.VERSION);
    }
  }

  @Test
  void aLogThatEndsInTheMiddleOfAFrameGivesWhatWasCommittedBefore() throws IOException {
    try (Database database = Opened.in(begun)) {
      Rows.execute(database, "PRAGMA user_version = 98");
      Rows.execute(database, "PRAGMA user_version = 99");
      Contents.copy(begun, brokenOff);
    }
    Path log = SqliteFile.log(new DataFolder(brokenOff).database());
    try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 1);
    }
    assertThat(LogLook.version(log)).hasValue(98);
  }

  @Test
  void whatWasNotCommittedYetDoesNotCount() throws IOException {
    try (Database database = Opened.in(begun)) {
      Rows.execute(database, "PRAGMA user_version = 98");
      Rows.execute(database, "PRAGMA user_version = 99");
      Contents.copy(begun, brokenOff);
    }
    Path log = SqliteFile.log(new DataFolder(brokenOff).database());
    int frame = 24 + 4096;
    try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(4), channel.size() - frame + 4);
    }
    assertThat(LogLook.version(log)).hasValue(98);
  }

  @Test
  void everyMigrationWritesItsNumberIntoTheFile() {
    try (Database database = Opened.in(begun)) {
      assertThat(Rows.one(database, "PRAGMA user_version")).isEqualTo("" + Schema.VERSION);
      assertThat(Rows.one(database, "SELECT max(version) FROM flyway_schema_history"))
          .isEqualTo("" + Schema.VERSION);
    }
  }
}
