package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Erasure;
import nl.casustafel.store.backup.Schema;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.FirstLook;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.WorkshopStore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
  @TempDir Path path;

  /** Makes a database as an older edition left it, with a workshop in it. */
  private DataFolder older(int version) throws IOException, SQLException {
    DataFolder folder = new DataFolder(path);
    folder.create();
    SqliteFile file = new SqliteFile(folder.database());
    Flyway.configure(getClass().getClassLoader())
        .dataSource(file.forWork())
        .locations("classpath:nl/casustafel/store/migration")
        .target("" + version)
        .load()
        .migrate();
    try (var connection = file.forWork().getConnection()) {
      Erasure erasure = new Erasure(new Backups(folder, Samples.CLOCK));
      new SqliteWorkshopStore(connection, new ReentrantLock(), erasure)
          .create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
    assertThat(FirstLook.at(folder.database())).isEqualTo(new FirstLook.Version(version));
    return folder;
  }

  private static void assertWorkshopIsThere(Database database) {
    assertThat(database.store().load(Samples.ID))
        .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first())));
    assertThat(Rows.one(database, "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(Rows.one(database, "PRAGMA user_version")).isEqualTo("" + Schema.VERSION);
  }

  @Test
  void workshopsFromBeforeThereWereVotesByPhoneAreThereAndCanBeVotedIn() throws Exception {
    older(1);
    try (Database database = Opened.in(path)) {
      assertWorkshopIsThere(database);
      database.sessions().begin(OpenSession.ID, Samples.ID, OpenSession.KEY, OpenSession.SETTINGS);
      assertThat(database.sessions().workshopsWithUnfinished()).containsExactly(Samples.ID);
    }
  }

  @Test
  void workshopsOfAnOlderEditionAreReadAndTheirFileStaysAsItIs() throws Exception {
    DataFolder folder = older(1);
    var before = Contents.of(path);
    OpenResult result = Database.read(folder, Samples.CLOCK);
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    try (Database database = ((OpenResult.Opened) result).database()) {
      assertWorkshopIsThere(database);
    }
    assertThat(Contents.of(path)).isEqualTo(before);
  }

  @Test
  void theBackupFromBeforeKnowsNoVotesAndEndingAndRestoringWorkNevertheless() throws Exception {
    DataFolder folder = older(1);
    Backups backups = new Backups(folder, Samples.CLOCK);
    try (Database database = Opened.in(path)) {
      database.sessions().begin(OpenSession.ID, Samples.ID, OpenSession.KEY, OpenSession.SETTINGS);
      database.sessions().end(OpenSession.ID);
      assertThat(database.sessions().workshopsWithUnfinished()).isEmpty();
    }
    Backup before = backups.newestGood().orElseThrow();
    assertThat(FirstLook.at(before.file())).isEqualTo(new FirstLook.Version(1));
    backups.restore(before);
    try (Database database = Opened.in(path)) {
      assertWorkshopIsThere(database);
      assertThat(Rows.count(database, "session")).isZero();
    }
  }

  @Test
  void aSessionThatAnOlderEditionLeftOpenGoesOn() throws Exception {
    DataFolder folder = older(2);
    try (var connection = new SqliteFile(folder.database()).forWork().getConnection()) {
      Erasure erasure = new Erasure(new Backups(folder, Samples.CLOCK));
      new SqliteSessionStore(connection, new ReentrantLock(), erasure)
          .begin(OpenSession.ID, Samples.ID, OpenSession.KEY, OpenSession.SETTINGS);
    }
    try (Database database = Opened.in(path)) {
      assertWorkshopIsThere(database);
      assertThat(database.sessions().unfinished(Samples.ID).orElseThrow().settings())
          .isEqualTo(OpenSession.SETTINGS);
      database.sessions().end(OpenSession.ID);
      assertThat(Contents.filesWith(path, OpenSession.KEY.bytes())).isEmpty();
    }
  }
}
