package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.log.Logs;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.change.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program is broken off at each change of a file in turn: as by kill -9. */
class BrokenOffTest {
  private static final List<Entry> OLD = List.of(Samples.first());
  private static final List<Entry> PRESENT =
      List.of(Samples.first(), Samples.entry(2, Samples.words("T1", "in the log only")));

  @TempDir Path path;
  private Path seed;

  /** A backup with one entry; a database with one, and another in its log that a crash left. */
  @BeforeEach
  void keep() {
    seed = path.resolve("seed");
    Path live = path.resolve("live");
    try (Database database = Opened.in(live)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
    try (Database database = Opened.in(live)) {
      database.store().append(Samples.summary(), PRESENT.getLast());
      Contents.copy(live, seed);
    }
  }

  private List<String> died(
      Path files, int lifetime, boolean links, Function<DataFolder, OpenResult> deed) {
    Path dying = DyingFiles.path(files, lifetime, links);
    try (Database opened = ((OpenResult.Opened) deed.apply(new DataFolder(dying))).database()) {
      assertThat(opened.folder().path()).isEqualTo(dying);
    } catch (DyingFiles.Dead end) {
      assertThat(DyingFiles.changes(dying)).hasSize(lifetime);
    }
    return DyingFiles.changes(dying);
  }

  private static OpenResult restore(DataFolder folder) {
    Backups backups = new Backups(folder, Samples.CLOCK);
    return Database.restore(folder, Samples.CLOCK, backups.newestGood().orElseThrow());
  }

  private static OpenResult beginAnew(DataFolder folder) {
    return Database.beginAnew(folder, Samples.CLOCK);
  }

  private static List<Entry> entries(OpenResult result) {
    try (Database database = ((OpenResult.Opened) result).database()) {
      return database.store().load(Samples.ID).map(WorkshopStore.Stored::entries).orElse(List.of());
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Reads what was set aside, as if it were a database of its own. */
  private static List<Entry> setAside(Path folder, String why) {
    DataFolder own = new DataFolder(folder.resolveSibling(folder.getFileName() + "-aside"));
    Path aside = folder.resolve("casustafel-" + why + "-2026-11-23.db");
    try {
      own.create();
      Files.copy(aside, own.database());
      Files.copy(SqliteFile.log(aside), SqliteFile.log(own.database()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return entries(Database.open(own, Samples.CLOCK));
  }

  private static void assertSetAsideIfReplaced(Path files, String why, boolean replaced)
      throws IOException {
    if (replaced) {
      assertThat(setAside(files, why)).isEqualTo(PRESENT);
    } else {
      assertThat(new Backups(new DataFolder(files), Samples.CLOCK).setAside()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"replaced,true", "replaced,false", "damaged,true", "damaged,false"})
  void atEveryMomentOfAReplacementThereIsADatabaseAndThePresentOneIsKeptWhole(
      String why, boolean links) throws IOException {
    boolean restoring = why.equals("replaced");
    List<Entry> chosen = restoring ? OLD : List.of();
    List<String> all =
        died(
            copy("whole"),
            Integer.MAX_VALUE,
            links,
            restoring ? BrokenOffTest::restore : BrokenOffTest::beginAnew);
    assertThat(all).contains("move casustafel.db", "delete casustafel.db-wal");
    List<List<Entry>> afterwards = new ArrayList<>();
    for (int lifetime = 0; lifetime < all.size(); lifetime++) {
      Path files = copy(why + lifetime);
      died(files, lifetime, links, restoring ? BrokenOffTest::restore : BrokenOffTest::beginAnew);
      DataFolder folder = new DataFolder(files);
      assertThat(folder.database()).exists();
      Map<String, String> left = Contents.of(files);
      List<Entry> read = entries(Database.read(folder, Samples.CLOCK));
      assertThat(Contents.of(files)).isEqualTo(left);
      List<Entry> opened = entries(Database.open(folder, Samples.CLOCK));
      assertThat(opened).isEqualTo(read).isIn(PRESENT, chosen);
      assertSetAsideIfReplaced(files, why, opened.equals(chosen));
      assertThat(names(files)).noneMatch(name -> name.matches(".*\\.(part|next).*"));
      afterwards.add(opened);
    }
    assertThat(afterwards).contains(PRESENT, chosen);
  }

  private Path copy(String name) {
    Path to = path.resolve(name);
    Contents.copy(seed, to);
    return to;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Logs("ERROR Database: the database is damaged; nothing was touched")
  void aDamagedDatabaseIsKeptToTheByteWhereverItsReplacementIsBrokenOff(boolean links)
      throws IOException {
    byte[] spoiled = Files.readAllBytes(seed.resolve("casustafel.db"));
    Arrays.fill(spoiled, 0, 100, (byte) 0x5a);
    Files.write(seed.resolve("casustafel.db"), spoiled);
    byte[] log = Files.readAllBytes(seed.resolve("casustafel.db-wal"));
    int all = died(copy("whole"), Integer.MAX_VALUE, links, BrokenOffTest::restore).size();
    for (int lifetime = 0; lifetime < all; lifetime++) {
      Path files = copy("damaged" + lifetime);
      died(files, lifetime, links, BrokenOffTest::restore);
      DataFolder folder = new DataFolder(files);
      Path place =
          Database.open(folder, Samples.CLOCK) instanceof OpenResult.Opened opened
              ? aside(opened.database())
              : folder.database();
      assertThat(place).hasBinaryContent(spoiled);
      assertThat(SqliteFile.log(place)).hasBinaryContent(log);
    }
  }

  private static Path aside(Database opened) {
    opened.close();
    return opened.folder().path().resolve("casustafel-replaced-2026-11-23.db");
  }

  @Test
  void aBackupThatIsBrokenOffTakesNothingAwayAndTheNextOpeningMakesIt() throws IOException {
    for (int day = 1; day <= Backups.KEPT; day++) {
      Opened.in(seed, Samples.onDay(Samples.DAY.plusDays(day))).close();
    }
    Function<DataFolder, OpenResult> opening =
        folder -> Database.open(folder, Samples.onDay(Samples.DAY.plusDays(30)));
    List<String> all = died(copy("whole"), Integer.MAX_VALUE, true, opening);
    assertThat(all).contains("move casustafel-2026-12-23.db", "delete casustafel-2026-11-24.db");
    for (int lifetime = 0; lifetime < all.size(); lifetime++) {
      Path files = copy("backup" + lifetime);
      died(files, lifetime, true, opening);
      DataFolder folder = new DataFolder(files);
      assertThat(new Backups(folder, Samples.CLOCK).good()).hasSizeGreaterThanOrEqualTo(7);
      assertThat(entries(opening.apply(folder))).isEqualTo(PRESENT);
      assertThat(names(folder.backups()))
          .contains("casustafel-2026-12-23.db")
          .noneMatch(name -> name.contains(".part"));
    }
  }
}
