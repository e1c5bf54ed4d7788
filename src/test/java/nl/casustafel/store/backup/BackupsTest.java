package nl.casustafel.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.live.SetTime;
import nl.casustafel.log.Logs;
import nl.casustafel.store.Contents;
import nl.casustafel.store.Database;
import nl.casustafel.store.Opened;
import nl.casustafel.store.Samples;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  @TempDir Path path;
  private DataFolder folder;

  @BeforeEach
  void begin() {
    folder = new DataFolder(path);
    try (Database database = Opened.in(path)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
  }

  private List<LocalDate> days() {
    return new Backups(folder, Samples.CLOCK).list().stream().map(Backup::day).toList();
  }

  @Test
  void anEmptyDatabaseIsNotBackedUp() {
    Path empty = path.resolve("empty");
    Opened.in(empty).close();
    assertThat(new Backups(new DataFolder(empty), Samples.CLOCK).list()).isEmpty();
  }

  @Test
  void theFirstOpeningOfADayMakesABackupAndTheNextLeavesItAlone() {
    Clock next = Samples.onDay(Samples.DAY.plusDays(1));
    try (Database database = Opened.in(path, next)) {
      assertThat(database.lastBackup())
          .contains(
              new Backup(
                  folder.backups().resolve("casustafel-2026-11-24.db"), Samples.DAY.plusDays(1)));
    }
    var before = Contents.of(folder.backups());
    Opened.in(path, next).close();
    assertThat(Contents.of(folder.backups())).isEqualTo(before);
  }

  @Test
  void whatWasWorkedOnSinceIsInABackupWhenItIsClosedAndNothingElseMakesOne() {
    try (Database database = Opened.in(path)) {
      append(database, 2);
      assertThat(Contents.filesWith(folder.backups(), "w2")).isEmpty();
    }
    assertThat(Contents.filesWith(folder.backups(), "w2"))
        .containsExactly("casustafel-2026-11-23-2.db");
    var closed = Contents.of(folder.backups());
    Opened.in(path).close();
    assertThat(Contents.of(folder.backups())).isEqualTo(closed);
  }

  @Test
  void backupsAtClosingPushOutNoneOfTheSevenDays() {
    for (int day = 0; day < 10; day++) {
      Clock clock = Samples.onDay(Samples.DAY.plusDays(day));
      try (Database database = Opened.in(path, clock)) {
        append(database, 2 + 2 * day);
      }
      try (Database database = Opened.in(path, clock)) {
        append(database, 3 + 2 * day);
      }
    }
    assertThat(days())
        .containsAll(IntStream.range(3, 10).mapToObj(day -> Samples.DAY.plusDays(day)).toList())
        .hasSizeLessThanOrEqualTo(2 * Backups.KEPT - 1 + Backups.OLDER_KEPT);
    assertThat(new Backups(folder, Samples.CLOCK).good().firstEntry().getValue().entries())
        .isEqualTo(21);
  }

  @Test
  void aProgramThatStaysOpenForDaysMakesABackupBeforeTheFirstWordOfEachDay() {
    SetTime clock = new SetTime(Samples.onDay(Samples.DAY).instant());
    try (Database database = Opened.in(path, clock)) {
      for (int day = 1; day <= 3; day++) {
        clock.pass(Duration.ofDays(1));
        assertThat(days()).doesNotContain(Samples.DAY.plusDays(day));
        append(database, 2 * day);
        append(database, 2 * day + 1);
        assertThat(database.lastBackup().orElseThrow().day()).isEqualTo(Samples.DAY.plusDays(day));
      }
    }
    assertThat(days()).hasSize(5);
    Backups backups = new Backups(folder, Samples.CLOCK);
    backups.restore(backups.list().get(1));
    try (Database database = Opened.in(path)) {
      assertThat(database.store().load(Samples.ID).orElseThrow().entries()).hasSize(5);
    }
  }

  private static void append(Database database, int revision) {
    database
        .store()
        .append(Samples.summary(), Samples.entry(revision, Samples.words("T1", "w" + revision)));
  }

  @Test
  void theSevenNewestDaysAreKeptHoweverFarTheyLieApart() {
    for (int day = 0; day < 10; day++) {
      Opened.in(path, Samples.onDay(Samples.DAY.plusDays(3L * day))).close();
    }
    assertThat(days())
        .containsExactlyElementsOf(
            IntStream.iterate(9, day -> day > 2, day -> day - 1)
                .mapToObj(day -> Samples.DAY.plusDays(3L * day))
                .toList());
  }

  @Test
  void backupsThatSomebodyAsksForPushOutNoneOfAnotherDay() {
    for (int day = 0; day < Backups.KEPT; day++) {
      Opened.in(path, Samples.onDay(Samples.DAY.plusDays(day))).close();
    }
    Clock last = Samples.onDay(Samples.DAY.plusDays(Backups.KEPT - 1));
    List<LocalDate> before = days();
    try (Database database = Opened.in(path, last)) {
      for (int again = 0; again < 12; again++) {
        Backup made = database.backUp();
        assertThat(new Backups(folder, last).good()).containsKey(made);
      }
      assertThat(days()).isEqualTo(before);
      append(database, 2);
      Backup made = database.backUp();
      assertThat(new Backups(folder, last).good()).containsEntry(made, database.holdings());
    }
    assertThat(days()).containsAll(before);
  }

  @Test
  @Logs({
    "WARN Backups: today's backup could not be made <- FileAlreadyExistsException",
    "WARN Backups: the backup at closing could not be made <- FileAlreadyExistsException"
  })
  void aBackupThatCannotBeMadeStopsNobody() throws IOException {
    Files.delete(new Backups(folder, Samples.CLOCK).list().getFirst().file());
    Files.delete(folder.backups());
    Files.writeString(folder.backups(), "a file in its place");
    try (Database database = Opened.in(path)) {
      assertThat(database.lastBackup()).isEmpty();
      assertThat(database.store().list()).containsExactly(Samples.summary());
    }
  }

  @Test
  void whatABrokenOffBackupLeftIsRemovedAndStrangersFilesStay() throws IOException {
    Files.createDirectories(folder.backups());
    Files.writeString(folder.backups().resolve("casustafel-2026-11-22.db.part"), "half");
    Files.writeString(folder.backups().resolve("casustafel-2026-99-99.db"), "no such day");
    Files.writeString(folder.backups().resolve("lees mij.txt"), "van mij");
    Opened.in(path).close();
    assertThat(Contents.of(folder.backups()).keySet())
        .containsExactly("casustafel-2026-11-23.db", "casustafel-2026-99-99.db", "lees mij.txt");
  }

  @Test
  void aBackupIsOneWholeFileThatIsReadWithoutMakingOthers() {
    Opened.in(path).close();
    Backups backups = new Backups(folder, Samples.CLOCK);
    assertThat(backups.newestGood()).contains(backups.list().getFirst());
    assertThat(Contents.of(folder.backups()).keySet()).containsExactly("casustafel-2026-11-23.db");
  }

  @Test
  void aBackupThatIsGoneCannotBePutBackAndTheDatabaseStays() {
    Backups backups = new Backups(folder, Samples.CLOCK);
    Backup gone = new Backup(folder.backups().resolve("casustafel-2026-11-01.db"), Samples.DAY);
    var before = Contents.of(path);
    assertThatThrownBy(() -> backups.restore(gone)).isInstanceOf(StoreFailure.class);
    assertThat(Contents.of(path)).isEqualTo(before);
  }
}
