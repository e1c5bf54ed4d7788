package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Durable;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.change.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingTest {
  private static final WorkshopId OTHER = new WorkshopId("een-andere-workshop");
  private static final String MISTAKE = "Vergeetmerk ";
  private static final List<Entry> CLEAN =
      List.of(
          Samples.first(),
          Samples.entry(2),
          Samples.entry(3, Samples.words("T1", "netjes")),
          new Entry(4, Entry.Kind.FORGET, Samples.NINE, List.of()));

  @TempDir Path path;

  @BeforeEach
  void begin() {
    try (Database database = Opened.in(path)) {
      WorkshopStore store = database.store();
      store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      store.append(Samples.summary(), Samples.entry(2, Samples.words("T1", MISTAKE.repeat(2000))));
      store.create(
          Samples.summary(OTHER, "Ander", Samples.NINE), Samples.SNAPSHOT, Samples.first());
    }
    Opened.in(path).close();
    Opened.in(path, Samples.onDay(Samples.DAY.plusDays(1))).close();
  }

  @Test
  void noByteOfWhatWasReplacedIsLeftInAnyFile() {
    try (Database database = Opened.in(path)) {
      append(database);
      assertThat(Contents.filesWith(path, MISTAKE))
          .contains("casustafel.db", "backups/casustafel-2026-11-24.db");

      database.store().replace(Samples.summary(), CLEAN);

      assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
      assertThat(database.store().load(Samples.ID))
          .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, CLEAN));
      assertThat(database.store().load(OTHER))
          .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first())));
      assertThat(Rows.one(database, "PRAGMA integrity_check")).isEqualTo("ok");
    }
    assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
  }

  @Test
  void workGoesOnAfterTheReplacedEntriesAndABackupPutBackHoldsThemToo() {
    List<Entry> more = new ArrayList<>(CLEAN);
    more.add(Samples.entry(5, Samples.words("T1", "verder")));
    try (Database database = Opened.in(path)) {
      append(database);
      database.store().replace(Samples.summary(), CLEAN);
      database.store().append(Samples.summary(), more.getLast());
      assertThat(database.store().load(Samples.ID).orElseThrow().entries()).isEqualTo(more);
    }
    Backups backups = new Backups(new DataFolder(path), Samples.CLOCK);
    // The newest is that of closing, with what was added last.
    backups.restore(backups.list().get(1));
    try (Database database = Opened.in(path)) {
      assertThat(database.store().load(Samples.ID).orElseThrow().entries()).isEqualTo(CLEAN);
    }
  }

  @Test
  void entriesThatLeaveAGapAreRefusedAndNothingIsReplaced() {
    try (Database database = Opened.in(path)) {
      List<Entry> before = database.store().load(Samples.ID).orElseThrow().entries();
      WorkshopSummary summary = Samples.summary(Samples.ID, "geweigerd", Samples.NINE);
      assertThatThrownBy(
              () -> database.store().replace(summary, List.of(Samples.first(), Samples.entry(3))))
          .isInstanceOf(StoreFailure.class);
      assertThat(database.store().load(Samples.ID).orElseThrow().entries()).isEqualTo(before);
      assertThat(database.store().list()).contains(Samples.summary());
    }
  }

  @Test
  void whenABackupCannotBeCleanedNothingIsReplacedAndOneCanTryAgain() throws IOException {
    Path obstacle =
        Durable.aside(new DataFolder(path).backups().resolve("casustafel-2026-11-24.db"));
    try (Database database = Opened.in(path)) {
      append(database);
      Files.createDirectories(obstacle.resolve("in the way"));
      assertThatThrownBy(() -> database.store().replace(Samples.summary(), CLEAN))
          .isInstanceOf(StoreFailure.class);
      assertThat(database.store().load(Samples.ID).orElseThrow().entries()).hasSize(3);
      Files.delete(obstacle.resolve("in the way"));
      Files.delete(obstacle);
      database.store().replace(Samples.summary(), CLEAN);
      assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
    }
  }

  @Test
  void whatWasWrittenDownDoesNotStandInTheFailureOfABackupEither() throws SQLException {
    Path backup = new DataFolder(path).backups().resolve("casustafel-2026-11-24.db");
    try (var connection = new SqliteFile(backup).forRewriting().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER no BEFORE UPDATE ON workshop BEGIN SELECT RAISE(ABORT, 'no'); END");
    }
    WorkshopSummary summary = Samples.summary(Samples.ID, "Geheimpje van Zoë", Samples.NINE);
    try (Database database = Opened.in(path)) {
      assertThatThrownBy(() -> database.store().replace(summary, CLEAN))
          .isInstanceOf(StoreFailure.class)
          .satisfies(failure -> {
            StringWriter log = new StringWriter();
            failure.printStackTrace(new PrintWriter(log));
            assertThat(log.toString()).contains("2026-11-24").doesNotContain("Geheimpje");
          });
    }
  }

  private static void append(Database database) {
    database.store().append(Samples.summary(), Samples.entry(3, Samples.words("T1", "netjes")));
  }
}
