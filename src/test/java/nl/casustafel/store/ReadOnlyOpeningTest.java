package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import nl.casustafel.log.Logs;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.file.CopyPlace;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening only to read, as the commands do that list and report. */
class ReadOnlyOpeningTest {
  @TempDir Path path;
  private DataFolder folder;

  @BeforeEach
  void name() {
    folder = new DataFolder(path.resolve("data"));
  }

  private void keepOne() {
    try (Database database = Opened.in(folder.path())) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
  }

  private Database read(DataFolder from) {
    OpenResult result = Database.read(from, Samples.CLOCK);
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    return ((OpenResult.Opened) result).database();
  }

  private void assertOneIsRead(DataFolder from) {
    Map<String, String> before = Contents.of(from.path());
    try (Database database = read(from)) {
      assertThat(database.store().list()).containsExactly(Samples.summary());
      assertThat(database.store().load(Samples.ID))
          .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first())));
      assertThat(Contents.of(from.path())).isEqualTo(before);
    }
    assertThat(Contents.of(from.path())).isEqualTo(before);
  }

  @Test
  void readingMakesAndChangesNothingInTheFolder() {
    keepOne();
    assertOneIsRead(folder);
  }

  @Test
  void aFolderMayBeCalledAnything() {
    folder = new DataFolder(path.resolve("één map & 100%20 #1 ;x=y"));
    keepOne();
    assertOneIsRead(folder);
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @ValueSource(
      strings = {
        "what?immutable=0",
        "?",
        "file:x?mode=memory",
        "a%3Fb%00",
        "#",
        ":memory:",
        "é\"' "
      })
  void aFolderIsWrittenBackedUpAndReadWhateverSignsItsNameHas(String name) {
    folder = new DataFolder(path.resolve(name));
    keepOne();
    Opened.in(folder.path()).close();
    assertThat(folder.database()).isNotEmptyFile();
    Backups backups = new Backups(folder, Samples.CLOCK);
    assertThat(backups.newestGood()).isPresent();
    assertOneIsRead(folder);
    assertThat(Contents.of(path).keySet()).allMatch(file -> file.startsWith(name + "/"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Logs("ERROR Database: the database could not be opened: NO_FOLDER <- StoreFailure")
  void aDatabaseOnADiskThatWasTakenAwayIsNotSaidToBeEmpty() throws IOException {
    Files.createDirectory(folder.path());
    Files.createSymbolicLink(folder.database(), path.resolve("disk").resolve("casustafel.db"));
    for (OpenResult result :
        List.of(
            Database.read(folder, Samples.CLOCK), Database.open(folder, Samples.CLOCK, "serve"))) {
      assertThat(result)
          .isInstanceOfSatisfying(
              OpenResult.Failed.class,
              failed ->
                  assertThat(failed.failure().reason()).isEqualTo(StoreFailure.Reason.NO_FOLDER));
    }
    assertThat(folder.database()).isSymbolicLink();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Logs("ERROR Database: the database could not be opened: OTHER <- StoreFailure")
  void nobodyWaitsForAPipeInThePlaceOfTheDatabase() throws Exception {
    Files.createDirectory(folder.path());
    assumeTrue(new ProcessBuilder("mkfifo", folder.database().toString()).start().waitFor() == 0);
    assertThat(Database.read(folder, Samples.CLOCK)).isInstanceOf(OpenResult.Failed.class);
  }

  @Test
  void theFolderOfAnotherComputerIsAPathForSqlite() {
    assertThat(SqliteFile.address(URI.create("file://server/share/my%20data/casustafel.db")))
        .isEqualTo("file:////server/share/my%20data/casustafel.db");
  }

  @Test
  void whatACrashLeftInTheLogIsReadAndTheLogStays() {
    DataFolder off = new DataFolder(path.resolve("off"));
    try (Database database = Opened.in(folder.path())) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      Contents.copy(folder.path(), off.path());
    }
    assertThat(SqliteFile.log(off.database())).isNotEmptyFile();
    assertOneIsRead(off);
  }

  @Test
  @Logs({
    "WARN ReadOnlyOpening: a copy to read could not be made among the temporary files <- FileAlreadyExistsException",
    "ERROR Database: the database could not be opened: NO_FOLDER <- StoreFailure"
  })
  void withoutATemporaryFolderTheCopyIsMadeElsewhereAndWithoutAnyPlaceTheReasonIsSaid()
      throws IOException {
    DataFolder off = new DataFolder(path.resolve("off"));
    try (Database database = Opened.in(folder.path())) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      Contents.copy(folder.path(), off.path());
    }
    String temporary = System.getProperty("java.io.tmpdir");
    String home = System.getProperty("user.home");
    Path file = Files.createFile(path.resolve("file"));
    try {
      System.setProperty("java.io.tmpdir", file.toString());
      System.setProperty("user.home", path.resolve("home").toString());
      assertOneIsRead(off);

      System.setProperty("user.home", file.toString());
      assertThat(Database.read(off, Samples.CLOCK))
          .isInstanceOfSatisfying(
              OpenResult.Failed.class,
              failed ->
                  assertThat(failed.failure().reason()).isEqualTo(StoreFailure.Reason.NO_FOLDER));
    } finally {
      System.setProperty("java.io.tmpdir", temporary);
      System.setProperty("user.home", home);
    }
  }

  @Test
  void aCopyThatACommandWhichWasBrokenOffLeftIsRemovedByTheNextAndNoOther() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path left = Files.createDirectory(path.resolve("casustafel-copy-" + gone.pid() + "-1"));
    Files.createFile(left.resolve("casustafel.db"));
    Path atWork =
        Files.createDirectory(
            path.resolve("casustafel-copy-" + ProcessHandle.current().pid() + "-1"));
    Path strange = Files.createDirectory(path.resolve("casustafel-copy-of-mine-1"));

    CopyPlace place = CopyPlace.below(path);

    assertThat(left).doesNotExist();
    assertThat(List.of(atWork, strange, place.path())).allMatch(Files::isDirectory);
    place.remove();
    assertThat(place.path()).doesNotExist();
  }

  @Test
  void whileAnotherProgramHasItOpenItCanBeReadWithWhatThatStoredLast() {
    try (Database database = Opened.in(folder.path())) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      assertOneIsRead(folder);
    }
  }

  @Test
  void whereNothingIsYetThereIsNothingToReadAndNothingIsMade() {
    try (Database database = read(folder)) {
      assertThat(database.store().list()).isEmpty();
    }
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void aDatabaseThatIsReadCannotBeWritten() {
    keepOne();
    try (Database database = read(folder)) {
      assertThatThrownBy(() ->
              database
                  .store()
                  .append(Samples.summary(), Samples.entry(2, Samples.words("T1", "x"))))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Reason.READ_ONLY));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Logs("ERROR Database: the database could not be opened: READ_ONLY <- StoreFailure")
  void whatWasReadOnlyOnceIsWrittenAsSoonAsItMayBe() throws IOException {
    DataFolder off = new DataFolder(path.resolve("off"));
    try (Database database = Opened.in(folder.path())) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      Contents.copy(folder.path(), off.path());
    }
    permit(off.database(), "r--r--r--");
    permit(SqliteFile.log(off.database()), "r--r--r--");
    Files.write(SqliteFile.index(off.database()), new byte[32_768]);
    permit(SqliteFile.index(off.database()), "r--r--r--");
    assertThat(Database.open(off, Samples.CLOCK))
        .isInstanceOfSatisfying(
            OpenResult.Failed.class,
            failed ->
                assertThat(failed.failure().reason()).isEqualTo(StoreFailure.Reason.READ_ONLY));
    assertOneIsRead(off);

    permit(off.database(), "rw-------");
    try (Database database = Opened.in(off.path())) {
      database.store().append(Samples.summary(), Samples.entry(2, Samples.words("T1", "x")));
      assertThat(database.store().load(Samples.ID).orElseThrow().entries()).hasSize(2);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Logs("ERROR Database: the database could not be opened: READ_ONLY <- StoreFailure")
  void aFolderThatMayNotBeWrittenIsReadAndNotOpenedForWritingUntilItMay() throws IOException {
    keepOne();
    permit(folder.path(), "r-xr-xr-x");
    Map<String, String> before = Contents.of(folder.path());
    assertThat(Database.open(folder, Samples.CLOCK))
        .isInstanceOfSatisfying(
            OpenResult.Failed.class,
            failed ->
                assertThat(failed.failure().reason()).isEqualTo(StoreFailure.Reason.READ_ONLY));
    assertThat(Contents.of(folder.path())).isEqualTo(before);
    assertOneIsRead(folder);

    permit(folder.path(), "rwx------");
    Opened.in(folder.path()).close();
  }

  private static void permit(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
