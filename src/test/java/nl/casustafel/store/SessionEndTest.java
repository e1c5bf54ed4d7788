package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.casustafel.live.SetTime;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Durable;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.store.row.BallotKey;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.Vote;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/** Two backups hold the session, and so does the log; sixty people voted. */
class SessionEndTest {
  private static final Map<String, byte[]> SECRETS = OpenSession.secrets();

  @TempDir Path path;
  @TempDir Path elsewhere;
  private Database database;

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void hold() {
    database = Opened.in(path);
    OpenSession.begin(database);
    for (int day = 1; day <= 2; day++) {
      database.close();
      database = Opened.in(path, Samples.onDay(Samples.DAY.plusDays(day)));
    }
    database.sessions().commit(OpenSession.ID, OpenSession.votes(2));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static void assertNothingIsLeftIn(Path where) {
    SECRETS.forEach(
        (name, bytes) -> assertThat(Contents.filesWith(where, bytes)).as(name).isEmpty());
  }

  @Test
  void aBackupThatLiesElsewhereIsCleanedThereAndAFolderAmongTheBackupsStopsNothing()
      throws Exception {
    Path backup = path.resolve("backups/casustafel-2026-11-24.db");
    Path kept = Files.move(backup, path.resolve("kept.db"));
    Files.createSymbolicLink(backup, kept);
    Files.createDirectory(path.resolve("backups/casustafel-2026-11-20.db"));

    database.sessions().end(OpenSession.ID);

    assertNothingIsLeftIn(path);
    assertThat(backup).isSymbolicLink();
  }

  @Test
  void noByteIsLeftOfWhatLeadsToAPersonInAnyFileAndTheBallotsAreThere() {
    SECRETS.forEach((name, bytes) ->
        assertThat(Contents.filesWith(path, bytes))
            .as(name)
            .contains(
                "casustafel.db",
                "backups/casustafel-2026-11-24.db",
                "backups/casustafel-2026-11-25.db"));

    database.sessions().end(OpenSession.ID);

    assertNothingIsLeftIn(path);
    assertThat(database.sessions().unfinished(Samples.ID)).isEmpty();
    for (String table : List.of("participant", "ticket", "suggestion")) {
      assertThat(Rows.count(database, table)).as(table).isZero();
    }
    assertThat(Rows.count(database, "ballot")).isEqualTo(OpenSession.PEOPLE);
    assertThat(Rows.one(database, "SELECT sum(value) FROM ballot"))
        .isEqualTo("" + 2 * OpenSession.PEOPLE);
    assertThat(Rows.one(database, "SELECT sum(seq) FROM ballot")).isEqualTo("0");
    assertThat(Rows.one(database, "PRAGMA integrity_check")).isEqualTo("ok");
    database.close();
    assertNothingIsLeftIn(path);
  }

  /** The folder as it was at each commit while the session was ended. */
  private List<Path> momentsOfTheEnd() throws SQLException {
    List<Path> moments = new ArrayList<>();
    SQLiteCommitListener photographer =
        new SQLiteCommitListener() {
          @Override
          public void onCommit() {
            Path moment = elsewhere.resolve("" + moments.size());
            Contents.copy(path, moment);
            moments.add(moment);
          }

          @Override
          public void onRollback() {}
        };
    SQLiteConnection connection = database.connection().unwrap(SQLiteConnection.class);
    connection.addCommitListener(photographer);
    database.sessions().end(OpenSession.ID);
    connection.removeCommitListener(photographer);
    return moments;
  }

  private Path whileTheBackupsAreDone(List<Path> moments) throws IOException {
    Path halfWay = elsewhere.resolve("half-way");
    Contents.copy(moments.get(1), halfWay);
    String one = "backups/casustafel-2026-11-24.db";
    Files.copy(
        moments.getFirst().resolve(one), halfWay.resolve(one), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(moments.getFirst().resolve(one), Durable.aside(halfWay.resolve(one)));
    return halfWay;
  }

  @Test
  void wheneverTheEndIsBrokenOffTheNextOpeningFinishesIt() throws Exception {
    List<Path> moments = momentsOfTheEnd();

    // Before the mark is stored, and after it until the mark is gone again.
    assertThat(moments).hasSizeGreaterThanOrEqualTo(4);
    Path whileTheBackupsAreDone = whileTheBackupsAreDone(moments);
    try (Database before = Opened.in(moments.getFirst())) {
      OpenSession.assertStored(before, OpenSession.votes(2));
    }
    assertEndedByOpening(whileTheBackupsAreDone);
    for (Path moment : moments.subList(1, moments.size())) {
      assertEndedByOpening(moment);
    }
  }

  private static void assertEndedByOpening(Path brokenOff) {
    try (Database next = Opened.in(brokenOff, Samples.onDay(Samples.DAY.plusDays(3)))) {
      assertThat(next.sessions().workshopsWithUnfinished()).isEmpty();
      assertNothingIsLeftIn(brokenOff);
      assertThat(Rows.count(next, "ballot")).isEqualTo(OpenSession.PEOPLE);
      assertThat(Rows.one(next, "SELECT ended || ending FROM session")).isEqualTo("10");
    }
    assertNothingIsLeftIn(brokenOff);
  }

  @Test
  void whenABackupCannotBeCleanedTheSessionGoesOnAndOneCanTryAgain() throws IOException {
    Path backup = database.folder().backups().resolve("casustafel-2026-11-24.db");
    Path obstacle = Durable.aside(backup).resolve("in the way");
    Files.createDirectories(obstacle);
    SessionStore store = database.sessions();
    assertThatThrownBy(() -> store.end(OpenSession.ID)).isInstanceOf(StoreFailure.class);
    OpenSession.assertStored(database, OpenSession.votes(2));
    store.commit(OpenSession.ID, OpenSession.votes(3));
    Files.delete(obstacle);
    Files.delete(obstacle.getParent());
    try (Database next = Opened.beside(path, Samples.CLOCK)) {
      OpenSession.assertStored(next, OpenSession.votes(3));
    }
    store.end(OpenSession.ID);
    assertNothingIsLeftIn(path);
  }

  @Test
  void aBackupOfAnEndedSessionBringsNobodyBack() {
    database.sessions().end(OpenSession.ID);
    database.close();
    Backups backups = new Backups(new DataFolder(path), Samples.CLOCK);
    for (Backup backup : backups.list()) {
      backups.restore(backup);
      database = Opened.in(path);
      assertThat(database.sessions().workshopsWithUnfinished()).isEmpty();
      assertThat(Rows.count(database, "ballot")).isEqualTo(OpenSession.PEOPLE);
      database.close();
    }
    assertNothingIsLeftIn(path);
  }

  @Test
  void endingTwiceOrWhatNeverBeganChangesNothing() {
    database.sessions().end(OpenSession.ID);
    Map<String, String> before = Contents.of(path);
    database.sessions().end(OpenSession.ID);
    database.sessions().end(OpenSession.OTHER);
    assertThat(Contents.of(path)).isEqualTo(before);
  }

  @Test
  void ofASessionOverMidnightNothingIsLeftInTheBackupOfTheNewDay() {
    SetTime clock = new SetTime(Samples.onDay(Samples.DAY.plusDays(2)).instant());
    try (Database overMidnight = Opened.beside(path, clock)) {
      clock.pass(Duration.ofDays(1));
      overMidnight
          .store()
          .append(Samples.summary(), Samples.entry(2, Samples.words("T1", "na middernacht")));
      SECRETS.forEach((name, bytes) ->
          assertThat(Contents.filesWith(path, bytes))
              .as(name)
              .contains("backups/casustafel-2026-11-26.db"));
      overMidnight.sessions().end(OpenSession.ID);
    }
    assertNothingIsLeftIn(path);
  }

  @Test
  void theSessionOfAnotherWorkshopGoesOn() {
    var other = OpenSession.beginOther(database);
    database.sessions().end(OpenSession.ID);
    assertThat(database.sessions().workshopsWithUnfinished()).containsExactly(other);
    assertThat(database.sessions().unfinished(other).orElseThrow().key().bytes())
        .isEqualTo(OpenSession.KEY.bytes());
  }

  @Test
  void ofADeletedWorkshopNoBallotIsLeftInAnyFile() {
    List<byte[]> names =
        IntStream.rangeClosed(1, OpenSession.PEOPLE)
            .mapToObj(person -> BallotKey.bytes(OpenSession.ballot(person)))
            .toList();
    for (byte[] name : names) {
      assertThat(Contents.filesWith(path, name)).hasSizeGreaterThan(2);
    }
    database.store().delete(Samples.ID);
    for (byte[] name : names) {
      assertThat(Contents.filesWith(path, name)).isEmpty();
    }
    assertNothingIsLeftIn(path);
    for (String table :
        List.of("session", "round", "ballot", "participant", "ticket", "suggestion")) {
      assertThat(Rows.count(database, table)).as(table).isZero();
    }
  }

  private static List<SessionWrite> ballotOf(String role) {
    return List.of(
        new SessionWrite.BallotWrite(
            OpenSession.SUBJECT, 1, OpenSession.ballot(1), new Ballot(new Vote.Point(2), 9, role)),
        new SessionWrite.SettingsWrite(OpenSession.SETTINGS.asking(List.of(role))));
  }

  /** Ended, with the roles on the ballots. */
  private static void endAsTheEditionBeforeDid(Path earlier) throws SQLException {
    try (var connection =
            new SqliteFile(new DataFolder(earlier).database()).forWork().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("UPDATE session SET ended = 1, secret = NULL, code = ''");
      statement.execute("ALTER TABLE round DROP COLUMN turnout");
      statement.execute("DROP TABLE draft");
      statement.execute("ALTER TABLE session DROP COLUMN gathering");
      statement.execute("ALTER TABLE session DROP COLUMN last_hour");
      statement.execute("ALTER TABLE participant DROP COLUMN gathering");
      statement.execute("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) > 3");
      statement.execute("PRAGMA user_version = 3");
    }
  }

  @Test
  void theRoleLeavesTheBallotsAlsoOfASessionThatAnEarlierEditionEnded() throws Exception {
    byte[] role = text("Vertrouwensarts");
    database.sessions().commit(OpenSession.ID, ballotOf("Vertrouwensarts"));
    database.close();
    database = Opened.in(path, Samples.onDay(Samples.DAY.plusDays(3)));
    assertThat(Contents.filesWith(path, role))
        .contains("casustafel.db", "backups/casustafel-2026-11-26.db");
    Contents.copy(path, elsewhere.resolve("earlier"));

    database.sessions().end(OpenSession.ID);
    assertThat(Contents.filesWith(path, role)).isEmpty();

    Path earlier = elsewhere.resolve("earlier");
    endAsTheEditionBeforeDid(earlier);
    try (Database next = Opened.in(earlier, Samples.onDay(Samples.DAY.plusDays(4)))) {
      assertThat(Contents.filesWith(earlier, role)).isEmpty();
      assertThat(Rows.count(next, "ballot")).isEqualTo(OpenSession.PEOPLE);
      assertThat(Rows.one(next, "SELECT ended || ending FROM session")).isEqualTo("10");
    }
    assertNothingIsLeftIn(earlier);
  }
}
