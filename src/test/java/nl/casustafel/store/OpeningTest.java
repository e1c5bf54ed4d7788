package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.log.Logs;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTest {
  @TempDir Path temporary;
  private DataFolder folder;

  @BeforeEach
  void name() {
    folder = new DataFolder(temporary.resolve("data"));
  }

  @Test
  void theFirstTimeTheFolderAndAnEmptyDatabaseAreMade() {
    try (Database database = Opened.in(folder.path())) {
      assertThat(database.store().list()).isEmpty();
      assertThat(database.folder()).isEqualTo(folder);
      assertThat(folder.database()).isRegularFile();
    }
  }

  @Test
  void aFileOfNoBytesIsANewDatabase() throws IOException {
    folder.create();
    Files.createFile(folder.database());
    try (Database database = Opened.in(folder.path())) {
      assertThat(database.store().list()).isEmpty();
    }
  }

  @Test
  void aSmallFileThatWasBegunWhenTheProgramBrokeOffGoesAtTheNextOpening() throws IOException {
    folder.create();
    Path begun = folder.path().resolve("." + UUID.randomUUID() + ".part");
    Path foreign = folder.path().resolve("notes.part");
    Files.writeString(begun, "what was typed");
    Files.writeString(foreign, "not ours");
    Opened.in(folder.path()).close();
    assertThat(begun).doesNotExist();
    assertThat(foreign).exists();
  }

  @Test
  void whatIsCommittedIsOnTheDiskAndReferencesAreKept() {
    try (Database database = Opened.in(folder.path())) {
      assertThat(Rows.one(database, "PRAGMA journal_mode")).isEqualTo("wal");
      assertThat(Rows.one(database, "PRAGMA synchronous")).as("FULL").isEqualTo("2");
      assertThat(Rows.one(database, "PRAGMA foreign_keys")).isEqualTo("1");
      assertThat(Rows.one(database, "PRAGMA secure_delete")).isEqualTo("1");
      assertThat(Rows.one(database, "PRAGMA busy_timeout")).isEqualTo("5000");
    }
  }

  @Test
  void whatWasCommittedIsThereAfterThePowerWentOff() {
    Path off = temporary.resolve("off");
    try (Database database = Opened.in(folder.path())) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      Contents.copy(folder.path(), off);
    }
    try (Database database = Opened.in(off)) {
      assertThat(database.store().load(Samples.ID))
          .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first())));
    }
  }

  @Test
  void aFirstOpeningThatWasBrokenOffIsFinishedByTheNext() {
    Opened.in(folder.path()).close();
    try (Database database = Opened.beside(folder.path(), Samples.CLOCK)) {
      for (String table :
          new String[] {
            "draft",
            "ballot",
            "round",
            "suggestion",
            "ticket",
            "participant",
            "session",
            "change",
            "entry",
            "workshop_text",
            "text",
            "workshop"
          }) {
        Rows.execute(database, "DROP TABLE " + table);
      }
      Rows.execute(database, "DELETE FROM flyway_schema_history");
      Rows.execute(database, "PRAGMA user_version = 0");
    }
    try (Database database = Opened.in(folder.path())) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      assertThat(database.store().list()).containsExactly(Samples.summary());
    }
  }

  @Test
  @Logs("ERROR Database: the database could not be opened: NO_FOLDER <- StoreFailure")
  void aFolderThatCannotBeMadeIsAFailureAndNoException() throws IOException {
    Files.writeString(folder.path(), "a file in its place");
    assertThat(Database.open(folder, Samples.CLOCK))
        .isInstanceOfSatisfying(
            OpenResult.Failed.class,
            failed ->
                assertThat(failed.failure().reason()).isEqualTo(StoreFailure.Reason.NO_FOLDER));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatEarlierEditionsLetOthersReadIsForItsOwnerAgainAndStrangersFilesStay() throws Exception {
    Opened.in(folder.path()).close();
    Opened.in(folder.path()).close();
    for (String ours :
        List.of("casustafel.log", "settings.properties.broken", "typed.properties", "window.txt")) {
      Files.createFile(folder.path().resolve(ours));
    }
    open(folder.path());
    Opened.in(folder.path()).close();
    assertThat(permissions(folder.path()))
        .containsOnly("rwx------", "rw-------")
        .hasSizeGreaterThan(6);

    Files.createFile(folder.path().resolve("minutes.odt"));
    open(folder.path());
    Opened.in(folder.path()).close();
    assertThat(permission(folder.path())).isEqualTo("rwxr-xr-x");
    assertThat(permission(folder.path().resolve("minutes.odt"))).isEqualTo("rw-r--r--");
    assertThat(permission(folder.database())).isEqualTo("rw-------");
  }

  private static void open(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        String open = Files.isDirectory(each) ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(open));
      }
    }
  }

  private static List<String> permissions(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(OpeningTest::permission).toList();
    }
  }

  private static String permission(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What another program may have left in the place of our file, each as it makes it. */
  enum Strangers {
    TABLES("CREATE TABLE recipes (name TEXT)"),
    A_VIEW("CREATE VIEW recipes AS SELECT 1 AS name"),
    A_VERSION_AS_OURS("CREATE TABLE recipes (name TEXT); PRAGMA user_version = 3"),
    A_VERSION_ABOVE_OURS("CREATE TABLE moz_places (url TEXT); PRAGMA user_version = 77"),
    MIGRATIONS(
        "CREATE TABLE recipes (name TEXT);"
            + "CREATE TABLE flyway_schema_history (version TEXT, script TEXT);"
            + "INSERT INTO flyway_schema_history VALUES ('1', 'V1__recipes.sql')"),
    NO_MIGRATION_YET(
        "CREATE TABLE recipes (name TEXT);"
            + "CREATE TABLE flyway_schema_history (version TEXT, script TEXT)");

    private final String statements;

    Strangers(String statements) {
      this.statements = statements;
    }

    void leave(SqliteFile file) throws SQLException {
      try (var connection = file.forRewriting().getConnection();
          var statement = connection.createStatement()) {
        for (String each : statements.split(";", -1)) {
          statement.execute(each);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @Logs("ERROR Database: the database is of another program; nothing was touched")
  void aStrangersDatabaseIsCalledOneAndNotTouched(Strangers left) throws Exception {
    folder.create();
    left.leave(new SqliteFile(folder.database()));
    var before = Contents.of(folder.path());
    OpenResult foreign = new OpenResult.Foreign(folder.database());
    assertThat(Database.open(folder, Samples.CLOCK)).isEqualTo(foreign);
    assertThat(Database.read(folder, Samples.CLOCK)).isEqualTo(foreign);
    assertThat(Contents.of(folder.path())).isEqualTo(before);
  }
}
