package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.casustafel.log.Logs;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.SqliteFile;
import nl.casustafel.workshop.WorkshopStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedDatabaseTest {
  private static final int PAGE = 4096;

  @TempDir Path path;
  private DataFolder folder;

  /** What may befall a file. */
  enum Damage {
    HEADER_GONE(bytes -> filled(bytes, 0, 100)),
    CUT_IN_HALF(bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
    CUT_TO_A_FEW_BYTES(bytes -> Arrays.copyOf(bytes, 50)),
    A_PAGE_GONE(bytes -> filled(bytes, PAGE * 2, PAGE * 3)),
    EVERYTHING_BUT_THE_HEADER_GONE(bytes -> filled(bytes, 100, bytes.length)),
    ANOTHER_FILE(bytes -> "Geachte heer, mevrouw,\n".repeat(500).getBytes(StandardCharsets.UTF_8));

    private final UnaryOperator<byte[]> done;

    Damage(UnaryOperator<byte[]> done) {
      this.done = done;
    }

    private static byte[] filled(byte[] bytes, int from, int to) {
      Arrays.fill(bytes, from, to, (byte) 0x5a);
      return bytes;
    }
  }

  @BeforeEach
  void begin() {
    folder = new DataFolder(path);
    try (Database database = Opened.in(path)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
    Opened.in(path).close();
  }

  private byte[] damage(Damage damage) throws IOException {
    byte[] damaged = damage.done.apply(Files.readAllBytes(folder.database()));
    Files.write(folder.database(), damaged);
    return damaged;
  }

  @ParameterizedTest
  @EnumSource
  @Logs("ERROR Database: the database is damaged; nothing was touched")
  void aDamagedFileStaysAsItIsAndEachOpeningOffersTheBackupUntilThatIsPutBack(Damage damage)
      throws IOException {
    byte[] damaged = damage(damage);
    Backup backup = new Backup(folder.backups().resolve("casustafel-2026-11-23.db"), Samples.DAY);
    OpenResult found = new OpenResult.Damaged(folder.database(), backup);
    assertThat(Database.open(folder, Samples.CLOCK)).isEqualTo(found);
    assertThat(Database.read(folder, Samples.CLOCK)).isEqualTo(found);
    assertThat(Database.open(folder, Samples.CLOCK, "serve")).isEqualTo(found);
    assertThat(folder.database()).hasBinaryContent(damaged);
    Backups backups = new Backups(folder, Samples.CLOCK);
    assertThat(backups.setAside()).isEmpty();

    try (Database database = opened(Database.restore(folder, Samples.CLOCK, backup))) {
      assertThat(database.store().load(Samples.ID))
          .contains(new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first())));
    }
    assertThat(backups.setAside())
        .singleElement()
        .satisfies(aside -> assertThat(aside).hasBinaryContent(damaged));
  }

  @ParameterizedTest
  @EnumSource
  @Logs("ERROR Database: the database is damaged; nothing was touched")
  void whatACrashLeftInTheLogStaysBesideADamagedFileUntilSomebodyChooses(
      Damage damage, @TempDir Path crashed) throws IOException {
    try (Database database = Opened.in(path)) {
      database.store().append(Samples.summary(), Samples.entry(2));
      Contents.copy(path, crashed);
    }
    folder = new DataFolder(crashed);
    Files.delete(crashed.resolve("casustafel.lock"));
    byte[] damaged = damage(damage);
    Path log = SqliteFile.log(folder.database());
    byte[] logged = Files.readAllBytes(log);
    assertThat(logged).isNotEmpty();

    OpenResult found = Database.open(folder, Samples.CLOCK);

    assertThat(found).isInstanceOf(OpenResult.Damaged.class);
    assertThat(folder.database()).hasBinaryContent(damaged);
    assertThat(log).hasBinaryContent(logged);
  }

  private static Database opened(OpenResult result) {
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    return ((OpenResult.Opened) result).database();
  }

  @ParameterizedTest
  @EnumSource
  void whoBeginsAnewFindsTheDamagedFileSetAside(Damage damage) throws IOException {
    byte[] damaged = damage(damage);
    try (Database database = opened(Database.beginAnew(folder, Samples.CLOCK))) {
      assertThat(database.store().list()).isEmpty();
    }
    assertThat(path.resolve("casustafel-damaged-2026-11-23.db")).hasBinaryContent(damaged);
    Opened.in(path).close();
  }

  @Test
  void aSecondDamagedFileOfTheDayGetsANameOfItsOwn() throws IOException {
    byte[] first = damage(Damage.ANOTHER_FILE);
    opened(Database.beginAnew(folder, Samples.CLOCK)).close();
    byte[] second = damage(Damage.CUT_TO_A_FEW_BYTES);
    opened(Database.beginAnew(folder, Samples.CLOCK)).close();
    Path aside = path.resolve("casustafel-damaged-2026-11-23-2.db");
    assertThat(aside).hasBinaryContent(second);
    assertThat(path.resolve("casustafel-damaged-2026-11-23.db")).hasBinaryContent(first);
  }

  @Test
  @Logs("ERROR Database: the database is damaged; nothing was touched")
  void aLogWithoutItsDatabaseIsDamageAndIsSetAsideTooOnceSomebodyBeginsAnew() throws IOException {
    Files.delete(folder.database());
    Files.writeString(SqliteFile.log(folder.database()), "what is left of the log");
    assertThat(Database.open(folder, Samples.CLOCK)).isInstanceOf(OpenResult.Damaged.class);
    assertThat(SqliteFile.log(folder.database())).hasContent("what is left of the log");
    opened(Database.beginAnew(folder, Samples.CLOCK)).close();
    assertThat(path.resolve("casustafel-damaged-2026-11-23.db-wal"))
        .hasContent("what is left of the log");
  }

  @Test
  @Logs({
    "ERROR Database: the database is damaged; nothing was touched",
    "WARN BackupFile: a backup cannot be read <- SQLiteException"
  })
  void aBackupThatIsDamagedOrNewerIsNotOffered() throws IOException {
    damage(Damage.ANOTHER_FILE);
    Path good = folder.backups().resolve("casustafel-2026-11-23.db");
    Path newer = folder.backups().resolve("casustafel-2026-11-24.db");
    Files.copy(good, newer);
    try (var connection = new SqliteFile(newer).forRewriting().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    byte[] half = Files.readAllBytes(good);
    Files.write(
        folder.backups().resolve("casustafel-2026-11-25.db"), Arrays.copyOf(half, half.length / 2));
    Files.writeString(folder.backups().resolve("casustafel-2026-11-26.db"), "no database");
    assertThat(Database.open(folder, Samples.CLOCK))
        .isInstanceOfSatisfying(
            OpenResult.Damaged.class,
            it -> assertThat(it.newestGood()).isEqualTo(new Backup(good, Samples.DAY)));
  }

  @Test
  @Logs("ERROR Database: the database is damaged; nothing was touched")
  void withoutABackupNoneIsOffered() throws IOException {
    Files.delete(folder.backups().resolve("casustafel-2026-11-23.db"));
    damage(Damage.HEADER_GONE);
    assertThat(Database.open(folder, Samples.CLOCK))
        .isEqualTo(new OpenResult.Damaged(folder.database(), null));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Logs("ERROR Database: the database is damaged; nothing was touched")
  void whereBackupsAreADatabaseThatIsGoneOrEmptyIsNoNewBeginningUnlessSomebodySaysSo(boolean gone)
      throws IOException {
    Files.delete(folder.database());
    if (!gone) {
      Files.createFile(folder.database());
    }
    Backup backup = new Backup(folder.backups().resolve("casustafel-2026-11-23.db"), Samples.DAY);
    OpenResult found = new OpenResult.Damaged(folder.database(), backup);
    assertThat(Database.open(folder, Samples.CLOCK)).isEqualTo(found);
    assertThat(Database.read(folder, Samples.CLOCK)).isEqualTo(found);
    try (Database database = opened(Database.beginAnew(folder, Samples.CLOCK))) {
      assertThat(database.store().list()).isEmpty();
    }
    Opened.in(path).close();
  }

  @Test
  void puttingABackupBackOverADatabaseSetsThatAside() throws IOException {
    byte[] replaced = Files.readAllBytes(folder.database());
    Backups backups = new Backups(folder, Samples.CLOCK);
    backups.restore(backups.newestGood().orElseThrow());
    assertThat(path.resolve("casustafel-replaced-2026-11-23.db")).hasBinaryContent(replaced);
    Opened.in(path).close();
  }
}
