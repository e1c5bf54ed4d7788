package nl.casustafel.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.files.OwnFile;
import nl.casustafel.store.file.Aside;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Durable;
import nl.casustafel.store.file.Failures;
import nl.casustafel.store.file.Replacement;
import nl.casustafel.workshop.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backups beside the database: one on each day of use, another when much was added since, and
 * one at closing of what that lacks. The newest {@link #KEPT} stay, of as many days the last, and a
 * few older ones that hold something else.
 */
public final class Backups {
  public static final int KEPT = 7;

  /** How many older ones stay beside those, when each holds something else than the next. */
  public static final int OLDER_KEPT = 3;

  // About half a workshop: so much work does not wait for another day, which a clock that stands
  // still would never bring.
  private static final long MUCH = 200;

  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

  private final DataFolder folder;
  private final Clock clock;

  public Backups(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** All backups, the newest first; none when the folder cannot be read. */
  public List<Backup> list() {
    return files().stream().map(BackupFile::backup).toList();
  }

  /** The newest backup that is whole and that this edition can read. */
  public Optional<Backup> newestGood() {
    return files().stream().filter(BackupFile::isGood).findFirst().map(BackupFile::backup);
  }

  /**
   * All backups that are whole and that this edition can read, with what they hold; the newest
   * first.
   */
  public SequencedMap<Backup, Holdings> good() {
    SequencedMap<Backup, Holdings> good = new LinkedHashMap<>();
    for (BackupFile each : files()) {
      Holdings holdings = each.holdings();
      if (holdings != null && each.isGood()) {
        good.put(each.backup(), holdings);
      }
    }
    return good;
  }

  /**
   * Databases that were set aside, damaged or replaced, with their logs. They stay until somebody
   * removes them; deleting a workshop does not reach them.
   */
  public List<Path> setAside() {
    return new Aside(folder, clock).list();
  }

  /**
   * Puts a backup in the place of the database, which must not be open. A database that is still
   * there is set aside, so that nothing is overwritten; see {@link Replacement}.
   *
   * @throws StoreFailure when it could not be done; the backup stays as it is
   */
  public void restore(Backup backup) {
    try {
      new Aside(folder, clock).replace("replaced", waiting -> OwnFile.copy(backup.file(), waiting));
    } catch (IOException e) {
      throw Failures.of("the backup could not be put back", e, folder.database());
    }
  }

  public Path database() {
    return folder.database();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Makes today's backup when there is none yet. That it fails stops nobody's work. */
  public void daily(Connection connection) {
    try {
      makeWhere(this::isDue, connection);
    } catch (IOException | SQLException e) {
      LOG.warn("today's backup could not be made", e);
    }
  }

  /**
   * Makes a backup of what was worked on since the newest, as when the day ends. That it fails
   * stops nobody.
   */
  public void atClosing(Connection connection) {
    try {
      // Who took the folder away wants no other.
      if (Files.exists(folder.database()) && isBehind(connection, files())) {
        makeWhere(Backups::isBehind, connection);
      }
    } catch (IOException | SQLException e) {
      LOG.warn("the backup at closing could not be made", e);
    }
  }

  private interface Need {
    boolean is(Connection connection, List<BackupFile> before) throws SQLException;
  }

  private void makeWhere(Need need, Connection connection) throws IOException, SQLException {
    OwnFile.createFolder(folder.backups());
    Durable.removeLeftovers(folder.backups());
    List<BackupFile> before = files();
    if (need.is(connection, before)) {
      make(connection, before);
    }
  }

  private static boolean isBehind(Connection connection, List<BackupFile> before)
      throws SQLException {
    Holdings now = Holdings.of(connection);
    return now.workshops() > 0 && (before.isEmpty() || !now.equals(before.getFirst().holdings()));
  }

  /**
   * Makes a backup at this moment, as somebody asked.
   *
   * @throws StoreFailure when it could not be made; nothing else is changed
   */
  public Backup now(Connection connection) {
    try {
      OwnFile.createFolder(folder.backups());
      Durable.removeLeftovers(folder.backups());
      return make(connection, files());
    } catch (IOException | SQLException e) {
      throw Failures.of("the backup could not be made", e, folder.backups().resolve("backup"));
    }
  }

  private boolean isDue(Connection connection, List<BackupFile> before) throws SQLException {
    BackupFile newest = before.isEmpty() ? null : before.getFirst();
    Holdings holdings = newest == null ? null : newest.holdings();
    return newest == null
        || holdings == null
        || !newest.backup().day().equals(today())
        || Holdings.of(connection).entries() - holdings.entries() >= MUCH;
  }

  private Backup make(Connection connection, List<BackupFile> before)
      throws IOException, SQLException {
    int last = before.stream().mapToInt(BackupFile::number).max().orElse(0);
    // Higher than all, also when the database was an older backup until now.
    BackupFile.setNumber(connection, Math.max(last, BackupFile.numberIn(connection)) + 1);
    Path file = freeName();
    // SQLite fills the empty file, which nobody else may read.
    OwnFile.create(Durable.aside(file));
    try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, Durable.aside(file).toString());
      copy.execute();
    }
    Durable.settle(file);
    removeOld(file);
    return new Backup(file, today());
  }

  private Path freeName() {
    String stem = "casustafel-" + today();
    Path file = folder.backups().resolve(stem + ".db");
    for (int number = 2; Files.exists(file); number++) {
      file = folder.backups().resolve(stem + "-" + number + ".db");
    }
    return file;
  }

  private void removeOld(Path made) throws IOException {
    List<BackupFile> all = withoutRepeated(files(), made);
    Set<LocalDate> days = new HashSet<>();
    int older = 0;
    for (int at = 0; at < all.size(); at++) {
      BackupFile each = all.get(at);
      boolean endsNewDay = days.add(each.backup().day()) && days.size() <= KEPT;
      if (at < KEPT || endsNewDay || each.backup().file().equals(made)) {
        continue;
      }
      if (older < OLDER_KEPT && !Objects.equals(each.holdings(), all.get(at - 1).holdings())) {
        older++;
      } else {
        Files.delete(each.backup().file());
      }
    }
  }

  // Else who asks for ten backups on one day would lose those of other days.
  private static List<BackupFile> withoutRepeated(List<BackupFile> all, Path made)
      throws IOException {
    List<BackupFile> kept = new ArrayList<>();
    for (BackupFile each : all) {
      boolean repeated =
          !kept.isEmpty()
              && each.holdings() != null
              && each.holdings().equals(kept.getLast().holdings())
              && each.backup().day().equals(kept.getLast().backup().day())
              && !each.backup().file().equals(made);
      if (repeated) {
        Files.delete(each.backup().file());
      } else {
        kept.add(each);
      }
    }
    return kept;
  }

  private List<BackupFile> files() {
    if (!Files.isDirectory(folder.backups())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> BackupFile.in(file).stream())
          .sorted(BackupFile.NEWEST_FIRST)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("the backups cannot be listed", e);
      return List.of();
    }
  }
}
