package nl.casustafel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.workshop.StoreFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups beside the database: one a day, kept for {@link #DAYS_KEPT} days of use. */
public final class Backups {
  public static final int DAYS_KEPT = 7;

  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  private static final Pattern NAME = Pattern.compile("casustafel-(\\d{4}-\\d{2}-\\d{2})\\.db");

  private final DataFolder folder;
  private final Clock clock;

  public Backups(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** All backups, the newest first; none when the folder cannot be read. */
  public List<Backup> list() {
    if (!Files.isDirectory(folder.backups())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files
          .flatMap(file -> named(file).stream())
          .sorted(Comparator.comparing(Backup::day).reversed())
          .toList();
    } catch (IOException e) {
      LOG.warn("the backups cannot be listed", e);
      return List.of();
    }
  }

  /** The newest backup that is whole and that this edition can read. */
  public Optional<Backup> newestGood() {
    return list().stream().filter(backup -> isGood(backup.file())).findFirst();
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
   * there is set aside first, so that nothing is overwritten.
   *
   * @throws StoreFailure when it could not be done; the backup stays as it is
   */
  public void restore(Backup backup) {
    Path database = folder.database();
    try {
      Files.copy(backup.file(), Durable.aside(database), StandardCopyOption.REPLACE_EXISTING);
      new Aside(folder, clock).move("replaced");
      Durable.settle(database);
    } catch (IOException e) {
      throw Failures.of("the backup could not be put back", e);
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Makes today's backup when there is none yet. That it fails stops nobody's work. */
  void daily(Connection connection) {
    try {
      Files.createDirectories(folder.backups());
      removeLeftovers();
      LocalDate today = today();
      Path file = folder.backups().resolve("casustafel-" + today + ".db");
      if (Files.exists(file)) {
        return;
      }
      try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
        copy.setString(1, Durable.aside(file).toString());
        copy.execute();
      }
      Durable.settle(file);
      removeOld();
    } catch (IOException | SQLException e) {
      LOG.warn("today's backup could not be made", e);
    }
  }

  private void removeOld() throws IOException {
    for (Backup old : list().stream().skip(DAYS_KEPT).toList()) {
      Files.delete(old.file());
    }
  }

  // Left by an application that was broken off while it wrote a backup.
  private void removeLeftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder.backups())) {
      for (Path leftover : files.filter(Durable::isAside).toList()) {
        Files.delete(leftover);
      }
    }
  }

  private static boolean isGood(Path file) {
    try {
      if (!(FirstLook.at(file) instanceof FirstLook.Version version)
          || version.number() > Schema.VERSION) {
        return false;
      }
      try (Connection connection = new SqliteFile(file).forReading().getConnection()) {
        return SqliteFile.isSound(connection);
      }
    } catch (IOException | SQLException e) {
      LOG.warn("the backup {} cannot be read", file.getFileName(), e);
      return false;
    }
  }

  private static Optional<Backup> named(Path file) {
    Matcher matcher = NAME.matcher(file.getFileName().toString());
    try {
      return matcher.matches()
          ? Optional.of(new Backup(file, LocalDate.parse(matcher.group(1))))
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
