package nl.casustafel.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.store.file.FirstLook;
import nl.casustafel.store.file.SqliteFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A backup and what it says of itself. Which of two is the newer is told by the number that each
 * got when it was made, one more than all there were; never by a day, since a clock may be wrong.
 *
 * @param number 0 in backups from before numbers were given
 * @param holdings null when it cannot be read
 */
public record BackupFile(Backup backup, int number, @Nullable Holdings holdings) {
  private static final Logger LOG = LoggerFactory.getLogger(BackupFile.class);
  private static final Pattern NAME =
      Pattern.compile("casustafel-([+-]?\\d{4,}-\\d{2}-\\d{2})(?:-\\d+)?\\.db");

  /**
   * The newest first. Those without a number are the oldest, and among them more entries are newer:
   * a record only grows, and what is deleted is deleted in all backups. What cannot be read is
   * last.
   */
  static final Comparator<BackupFile> NEWEST_FIRST =
      Comparator.comparing((BackupFile each) -> each.holdings != null)
          .thenComparingInt(each -> each.number)
          .thenComparingLong(each -> each.holdings == null ? 0 : each.holdings.entries())
          .thenComparing(each -> each.backup.day())
          .thenComparingInt(each -> each.backup.file().getFileName().toString().length())
          .thenComparing(each -> each.backup.file().getFileName())
          .reversed();

  /** The backup in a file; none when its name says that it is something else. */
  static Optional<BackupFile> in(Path file) {
    Matcher matcher = NAME.matcher(file.getFileName().toString());
    try {
      return matcher.matches()
          ? Optional.of(read(new Backup(file, LocalDate.parse(matcher.group(1)))))
          : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  static BackupFile read(Backup backup) {
    try {
      if (FirstLook.at(backup.file()) instanceof FirstLook.Version version
          && version.number() <= Schema.VERSION) {
        try (Connection connection = new SqliteFile(backup.file()).forReading().getConnection()) {
          return new BackupFile(backup, numberIn(connection), Holdings.of(connection));
        }
      }
    } catch (IOException | SQLException e) {
      LOG.warn("a backup cannot be read", e);
    }
    return new BackupFile(backup, 0, null);
  }

  /** Whether it can be put back: it is whole to the last page. */
  boolean isGood() {
    if (holdings == null) {
      return false;
    }
    try (Connection connection = new SqliteFile(backup.file()).forReading().getConnection()) {
      return SqliteFile.isSound(connection);
    } catch (SQLException e) {
      LOG.warn("a backup cannot be read", e);
      return false;
    }
  }

  // The number stands in the header, where it needs no table: also in a database that is about to
  // be brought up to date, and it goes along when the file is copied or compacted.
  static int numberIn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("PRAGMA application_id")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  public static void setNumber(Connection connection, int number) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + number);
    }
  }
}
