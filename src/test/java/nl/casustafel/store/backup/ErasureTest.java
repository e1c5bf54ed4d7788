package nl.casustafel.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.casustafel.log.Logs;
import nl.casustafel.store.Contents;
import nl.casustafel.store.Database;
import nl.casustafel.store.Opened;
import nl.casustafel.store.Rows;
import nl.casustafel.store.Samples;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Durable;
import nl.casustafel.workshop.Snapshot;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
  private static final WorkshopId GOES = new WorkshopId("deze-gaat-weg");
  private static final List<String> MARKS =
      List.of(
          "deze-gaat-weg", "Titelmerk", "Oudetitelmerk", "Antwoordmerk", "Zaakmerk", "Slotmerk");

  @TempDir Path path;
  @TempDir Path off;
  private DataFolder folder;

  @BeforeEach
  void begin() {
    folder = new DataFolder(path);
    try (Database database = Opened.in(path)) {
      WorkshopStore store = database.store();
      store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      store.create(
          Samples.summary(GOES, "Oudetitelmerk", Samples.NINE),
          new Snapshot("Zaakmerk.yaml", "Zaakmerk ".repeat(3000), Samples.SNAPSHOT.guide()),
          Samples.first());
      for (int revision = 2; revision < 40; revision++) {
        store.append(
            Samples.summary(GOES, "Titelmerk", Samples.NINE),
            Samples.entry(revision, Samples.words("T1", "Antwoordmerk ".repeat(revision * 9))));
      }
    }
    Opened.in(path, Samples.onDay(Samples.DAY)).close();
    Opened.in(path, Samples.onDay(Samples.DAY.plusDays(1))).close();
  }

  private void appendMore(Database database) {
    database
        .store()
        .append(
            Samples.summary(GOES, "Titelmerk", Samples.NINE),
            Samples.entry(40, Samples.words("T2", "Slotmerk")));
  }

  private void assertNothingIsLeftIn(Path where) {
    for (String mark : MARKS) {
      assertThat(Contents.filesWith(where, mark)).as(mark).isEmpty();
    }
  }

  @Test
  void afterDeletingNoByteOfAWorkshopIsLeftInAnyFileAndTheOthersAreAsTheyWere() {
    try (Database database = Opened.in(path)) {
      appendMore(database);
      assertThat(Contents.filesWith(path, "Antwoordmerk"))
          .contains(
              "casustafel.db",
              "backups/casustafel-2026-11-23-2.db",
              "backups/casustafel-2026-11-23.db",
              "backups/casustafel-2026-11-24.db");
      assertThat(Contents.filesWith(path, "Slotmerk")).containsExactly("casustafel.db-wal");

      database.store().delete(GOES);

      assertNothingIsLeftIn(path);
      assertThat(database.store().list()).containsExactly(Samples.summary());
      assertThat(database.store().load(GOES)).isEmpty();
      assertThat(database.store().load(Samples.ID))
          .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first())));
      assertThat(Rows.count(database, "text")).isEqualTo(3);
      assertThat(Rows.one(database, "PRAGMA integrity_check")).isEqualTo("ok");
    }
    assertNothingIsLeftIn(path);
    assertThat(Contents.of(path).keySet())
        .containsExactly(
            "backups/casustafel-2026-11-23-2.db",
            "backups/casustafel-2026-11-23.db",
            "backups/casustafel-2026-11-24.db",
            "casustafel.db",
            "casustafel.lock");
  }

  @Test
  void theBackupsStayGoodForTheOtherWorkshops() {
    try (Database database = Opened.in(path)) {
      database.store().delete(GOES);
    }
    Backups backups = new Backups(folder, Samples.CLOCK);
    backups.restore(backups.newestGood().orElseThrow());
    try (Database database = Opened.in(path)) {
      assertThat(database.store().list()).containsExactly(Samples.summary());
      assertThat(database.store().load(Samples.ID))
          .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first())));
    }
  }

  @Test
  void aDeletionThatWasBrokenOffIsFinishedAtTheNextOpening() {
    try (Database database = Opened.in(path)) {
      appendMore(database);
      for (Backup backup : database.backups().list()) {
        Files.delete(backup.file());
      }
      Rows.execute(database, "DELETE FROM workshop WHERE id = '" + GOES + "'");
      Rows.execute(database, "DELETE FROM text WHERE hash NOT IN (SELECT hash FROM workshop_text)");
      Contents.copy(path, off);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    assertThat(Contents.filesWith(off, "Slotmerk")).isNotEmpty();
    try (Database database = Opened.in(off)) {
      assertNothingIsLeftIn(off);
      assertThat(Rows.one(database, "PRAGMA freelist_count")).isEqualTo("0");
    }
  }

  @Test
  @Logs("WARN Erasure: the backup of 2026-11-20 was damaged and is removed")
  void aBackupThatIsDamagedIsRemovedForItMightHoldTheWorkshop() throws IOException {
    Path damaged = folder.backups().resolve("casustafel-2026-11-20.db");
    Files.writeString(damaged, "geen database meer, wel een Antwoordmerk".repeat(50));
    try (Database database = Opened.in(path)) {
      database.store().delete(GOES);
    }
    assertThat(damaged).doesNotExist();
    assertNothingIsLeftIn(path);
  }

  @Test
  void whenABackupCannotBeCleanedNothingIsDeletedAndOneCanTryAgain() throws IOException {
    Path obstacle = Durable.aside(folder.backups().resolve("casustafel-2026-11-23.db"));
    try (Database database = Opened.in(path)) {
      Files.createDirectories(obstacle.resolve("in the way"));
      assertThatThrownBy(() -> database.store().delete(GOES)).isInstanceOf(StoreFailure.class);
      assertThat(database.store().load(GOES)).isPresent();
      Files.delete(obstacle.resolve("in the way"));
      Files.delete(obstacle);
      database.store().delete(GOES);
      assertNothingIsLeftIn(path);
    }
  }

  @Test
  void deletingTheLastWorkshopLeavesNoTextAtAll() {
    try (Database database = Opened.in(path)) {
      database.store().delete(GOES);
      database.store().delete(Samples.ID);
      for (String table : List.of("workshop", "text", "workshop_text", "entry", "change")) {
        assertThat(Rows.count(database, table)).as(table).isZero();
      }
      database.store().create(Samples.summary(), new Snapshot("a", "b", Map.of()), Samples.first());
      assertThat(database.store().list()).containsExactly(Samples.summary());
    }
  }
}
