package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.BackupFile;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which backup is the newest, whatever the clock said. */
class BackupOrderTest {
  @TempDir Path path;
  private DataFolder folder;
  private Backups backups;
  private int revision = 1;

  @BeforeEach
  void begin() {
    folder = new DataFolder(path);
    backups = new Backups(folder, Samples.CLOCK);
    try (Database database = Opened.in(path)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
  }

  private void openedOn(String day) {
    Opened.in(path, Samples.onDay(LocalDate.parse(day))).close();
  }

  private void worked(int steps) {
    try (Database database = Opened.in(path, Samples.onDay(LocalDate.parse("2026-11-22")))) {
      for (int step = 0; step < steps; step++) {
        revision++;
        database
            .store()
            .append(Samples.summary(), Samples.entry(revision, Samples.words("T1", "w")));
      }
    }
  }

  private List<String> names() {
    return backups.list().stream().map(each -> each.file().getFileName().toString()).toList();
  }

  private List<Long> entries() {
    return backups.good().sequencedValues().stream().map(Holdings::entries).toList();
  }

  @Test
  void aClockThatWasYearsAheadOneMorningDoesNotMakeThatBackupTheNewest() {
    openedOn("2036-02-07");
    try (Database database = Opened.in(path)) {
      database.store().append(Samples.summary(), Samples.entry(2, Samples.words("T1", "later")));
    }
    openedOn("2026-11-24");
    assertThat(names())
        .containsExactly(
            "casustafel-2026-11-24.db",
            "casustafel-2026-11-23-3.db",
            "casustafel-2026-11-23-2.db",
            "casustafel-2036-02-07.db",
            "casustafel-2026-11-23.db");
    assertThat(entries()).containsExactly(2L, 2L, 1L, 1L, 1L);
    assertThat(backups.newestGood()).contains(backups.list().getFirst());
  }

  @Test
  void sevenBackupsOfTheFutureLeaveNoDayWithoutOne() {
    for (int year = 2030; year <= 2036; year++) {
      openedOn(year + "-01-01");
    }
    for (String day : List.of("2026-12-06", "2026-12-07", "2026-12-08")) {
      openedOn(day);
      assertThat(names()).startsWith("casustafel-" + day + ".db").hasSize(Backups.KEPT);
    }
  }

  @Test
  void aClockThatIsBehindDoesNotMakeTheFreshBackupTheOldest() {
    for (int day = 23; day <= 29; day++) {
      openedOn("2026-11-" + day);
    }
    openedOn("2020-01-01");
    assertThat(names()).startsWith("casustafel-2020-01-01.db").hasSize(Backups.KEPT);
  }

  @Test
  void onTheDayThatAWrongClockShowedBeforeThereIsABackupToo() {
    openedOn("2026-11-25");
    openedOn("2026-11-24");
    openedOn("2026-11-25");
    assertThat(names())
        .containsExactly(
            "casustafel-2026-11-25-2.db",
            "casustafel-2026-11-24.db",
            "casustafel-2026-11-25.db",
            "casustafel-2026-11-23.db");
  }

  @Test
  void aClockThatStandsStillDoesNotKeepALotOfWorkOutOfTheBackups() {
    worked(250);
    worked(250);
    worked(0);
    assertThat(entries()).containsExactly(501L, 251L, 1L, 1L);
  }

  @Test
  void afterAnOlderBackupWasPutBackTheNextOneIsTheNewestThoughItHoldsLess() {
    openedOn("2026-11-24");
    worked(20);
    openedOn("2026-11-25");
    backups.restore(backups.list().getLast());
    openedOn("2026-11-26");
    assertThat(entries().getFirst()).isEqualTo(1);
    assertThat(names()).startsWith("casustafel-2026-11-26.db", "casustafel-2026-11-25.db");
  }

  @Test
  void deletingAWorkshopLeavesTheOrderAndTheMomentOfEachAsItIs() throws IOException {
    WorkshopId other = new WorkshopId("21111111-2222-3333-4444-555555555555");
    openedOn("2036-01-01");
    try (Database database = Opened.in(path)) {
      database
          .store()
          .create(
              Samples.summary(other, "Tweede", Samples.NINE), Samples.SNAPSHOT, Samples.first());
    }
    openedOn("2026-11-24");
    List<String> before = names();
    Path file = backups.list().getFirst().file();
    var made = Files.getLastModifiedTime(file);
    try (Database database = Opened.in(path, Samples.onDay(LocalDate.parse("2026-11-24")))) {
      database.store().delete(Samples.ID);
    }
    assertThat(names()).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
    assertThat(new ArrayList<>(backups.good().values()))
        .containsExactly(
            new Holdings(1, 1, Samples.NINE),
            new Holdings(1, 1, Samples.NINE),
            new Holdings(0, 0, null),
            new Holdings(0, 0, null),
            new Holdings(0, 0, null));
  }

  @Test
  void backupsFromBeforeTheyWereNumberedAreOrderedByWhatTheyHold() throws Exception {
    openedOn("2036-02-07");
    worked(5);
    openedOn("2026-11-24");
    for (Backup backup : backups.list()) {
      try (var connection = new SqliteFile(backup.file()).forRewriting().getConnection()) {
        BackupFile.setNumber(connection, 0);
      }
    }
    assertThat(names().getFirst()).isEqualTo("casustafel-2026-11-24.db");
    assertThat(names().getLast()).isNotEqualTo("casustafel-2026-11-24.db");
    openedOn("2019-01-01");
    assertThat(names()).startsWith("casustafel-2019-01-01.db", "casustafel-2026-11-24.db");
  }

  @Test
  void olderBackupsThatHoldSomethingElseOutliveAWeekInWhichNothingWasDone() {
    for (String day : List.of("2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04")) {
      openedOn(day);
      worked(1);
    }
    for (int day = 10; day < 22; day++) {
      openedOn("2026-12-" + day);
    }
    assertThat(entries()).containsExactly(5L, 5L, 5L, 5L, 5L, 5L, 5L, 4L, 3L, 2L);
  }

  @Test
  void aDamagedBackupIsNotAmongTheGoodOnesAndDoesNotStandForItsDay() throws IOException {
    openedOn("2026-11-24");
    Files.writeString(backups.list().getFirst().file(), "no database");
    openedOn("2026-11-24");
    assertThat(names())
        .containsExactly(
            "casustafel-2026-11-24-2.db", "casustafel-2026-11-23.db", "casustafel-2026-11-24.db");
    Holdings one = new Holdings(1, 1, Samples.NINE);
    assertThat(backups.good())
        .isEqualTo(Map.of(backups.list().getFirst(), one, backups.list().get(1), one));
  }
}
