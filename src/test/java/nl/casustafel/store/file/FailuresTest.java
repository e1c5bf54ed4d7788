package nl.casustafel.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.casustafel.record.UnreadableRecord;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.Opened;
import nl.casustafel.store.Rows;
import nl.casustafel.store.Samples;
import nl.casustafel.store.SqliteWorkshopStore;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Erasure;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.StoreFailure.Reason;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.WorkshopSummary;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {
  @TempDir Path path;
  private Database database;
  private WorkshopStore store;

  @BeforeEach
  void open() {
    database = Opened.in(path);
    store = database.store();
    store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void append(long revision, String text) {
    store.append(Samples.summary(), Samples.entry(revision, Samples.words("T1", text)));
  }

  private static void assertFails(ThrowingCallable work, Reason reason) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            StoreFailure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
  }

  @Test
  void aFullDiskChangesNothingAndWorkGoesOnWhenThereIsRoom() {
    String pages = Rows.one(database, "PRAGMA page_count");
    Rows.execute(database, "PRAGMA max_page_count = " + pages);
    WorkshopStore.Stored before = store.load(Samples.ID).orElseThrow();
    String long_ = "te lang ".repeat(20_000);
    assertFails(() -> append(2, long_), Reason.DISK_FULL);
    assertThat(store.load(Samples.ID)).contains(before);

    Rows.execute(database, "PRAGMA max_page_count = 100000");
    append(2, long_);
    assertThat(store.load(Samples.ID).orElseThrow().entries().getLast())
        .isEqualTo(Samples.entry(2, Samples.words("T1", long_)));
  }

  @Test
  void aFileThatAnotherProgramHoldsIsLockedAndFreeAgainAfterwards() throws SQLException {
    Rows.execute(database, "PRAGMA busy_timeout = 0");
    try (var other = new SqliteFile(database.folder().database()).forWork().getConnection();
        var statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertFails(() -> append(2, "x"), Reason.LOCKED);
      statement.execute("ROLLBACK");
    }
    append(2, "x");
  }

  @Test
  void aFileThatMayNotBeWrittenIsReadOnlyAndStillRead() {
    Rows.execute(database, "PRAGMA query_only = ON");
    assertFails(() -> append(2, "x"), Reason.READ_ONLY);
    assertThat(store.load(Samples.ID).orElseThrow().entries()).containsExactly(Samples.first());
    Rows.execute(database, "PRAGMA query_only = OFF");
    append(2, "x");
  }

  @Test
  void pagesThatAreGoneAreDamage() throws Exception {
    int page =
        Integer.parseInt(
            Rows.one(database, "SELECT rootpage FROM sqlite_master WHERE name = 'workshop'"));
    database.close();
    Path file = database.folder().database();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (page - 1) * 4096, page * 4096, (byte) 0x5a);
    Files.write(file, bytes);
    try (var connection = new SqliteFile(file).forWork().getConnection()) {
      var unchecked =
          new SqliteWorkshopStore(
              connection,
              new ReentrantLock(),
              new Erasure(new Backups(new DataFolder(path), Samples.CLOCK)));
      assertFails(unchecked::list, Reason.DAMAGED);
    }
  }

  @Test
  void aRecordThatNobodyUnderstandsIsDamage() {
    for (String spoiled :
        List.of(
            "change SET type = 'prophecy'",
            "change SET payload = '[]'",
            "entry SET kind = 'WHIM'",
            "entry SET at = 'some day'")) {
      Rows.execute(database, "SAVEPOINT whole");
      Rows.execute(database, "UPDATE " + spoiled);
      assertFails(() -> store.load(Samples.ID), Reason.DAMAGED);
      Rows.execute(database, "ROLLBACK TO whole");
      Rows.execute(database, "RELEASE whole");
    }
    assertThat(store.load(Samples.ID)).isPresent();
    Rows.execute(database, "UPDATE workshop SET date = 'some day'");
    assertFails(store::list, Reason.DAMAGED);
  }

  @Test
  void whatWasWrittenDownNeverStandsInAFailure() {
    WorkshopSummary again = Samples.summary(Samples.ID, "Geheimpje van Zoë", Samples.NINE);
    assertThatThrownBy(() -> store.create(again, Samples.SNAPSHOT, Samples.first()))
        .satisfies(failure -> {
          StringWriter log = new StringWriter();
          failure.printStackTrace(new PrintWriter(log));
          assertThat(log.toString()).contains("workshop.id").doesNotContain("Geheimpje");
        });
  }

  @Test
  void whatADriverSaysIsNotRepeatedOnlyItsCode() throws SQLException {
    Rows.execute(database, "PRAGMA busy_timeout = 0");
    try (var other = new SqliteFile(database.folder().database()).forWork().getConnection();
        var statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> append(2, "x"))
          .hasMessage("the entry could not be stored (SQLITE_BUSY)");
    }
  }

  @Test
  void whatMayNotBeReadIsNeitherEmptyNorOnlyToBeRead() throws Exception {
    Path user = Files.createDirectory(path.resolve("user"));
    Path hidden = Files.createDirectory(user.resolve("hidden"));
    Path file = Files.createFile(hidden.resolve("casustafel.db"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "who may read everything is denied nothing");
    assertThat(Failures.reason(new AccessDeniedException("x"), file)).isEqualTo(Reason.UNREADABLE);
    Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("---------"));
    OpenResult result = Database.read(new DataFolder(hidden), Samples.CLOCK);
    Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rwx------"));
    assertThat(result)
        .isInstanceOfSatisfying(
            OpenResult.Failed.class,
            failed -> assertThat(failed.failure().reason()).isEqualTo(Reason.UNREADABLE));
  }

  @Test
  void failuresOfFilesHaveTheirReasonToo() {
    Path file = database.folder().database();
    assertThat(Failures.reason(new IOException("Geen ruimte meer over op apparaat"), file))
        .isEqualTo(Reason.OTHER);
    assertThat(Failures.reason(new IOException("?"), path.resolve("none").resolve("casustafel.db")))
        .isEqualTo(Reason.NO_FOLDER);
    Path tooLong = path.resolve("é".repeat(128)).resolve("casustafel.db");
    assertThat(Failures.reason(new IOException("Bestandsnaam te lang"), tooLong))
        .isEqualTo(Reason.BAD_NAME);
    assertThat(Failures.reason(new AccessDeniedException("x"), file)).isEqualTo(Reason.READ_ONLY);
    assertThat(Failures.reason(new AccessDeniedException("x"))).isEqualTo(Reason.READ_ONLY);
    assertThat(Failures.reason(new NoSuchFileException("x"))).isEqualTo(Reason.OTHER);
    assertThat(Failures.reason(new IllegalStateException(new UnreadableRecord("x", null))))
        .isEqualTo(Reason.DAMAGED);
  }
}
