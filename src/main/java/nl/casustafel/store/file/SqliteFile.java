package nl.casustafel.store.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database file, and the ways in which it is opened. */
public record SqliteFile(Path path) {
  private static final int PATIENCE_MILLIS = 5_000;

  /** What the write-ahead log and its index are called beside a database. */
  public static Path log(Path database) {
    return database.resolveSibling(database.getFileName() + "-wal");
  }

  public static Path index(Path database) {
    return database.resolveSibling(database.getFileName() + "-shm");
  }

  /** Whether something stands in the log that is not in the database yet. */
  public static boolean hasLog(SqliteFile file) throws IOException {
    Path log = log(file.path());
    return Files.exists(log) && Files.size(log) > 0;
  }

  /** For daily work: what is committed is on the disk. */
  public SQLiteDataSource forWork() {
    SQLiteConfig config = careful();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return source(config);
  }

  /**
   * For a copy that takes the place of the original when all went well: leaves no file beside it.
   */
  public SQLiteDataSource forRewriting() {
    SQLiteConfig config = careful();
    config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
    return source(config);
  }

  /** For looking only: never makes or changes a file. */
  public SQLiteDataSource forReading() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return source(config);
  }

  /**
   * For looking at a database that nobody has open and whose log is empty: makes no index either,
   * as in a folder that may not be written.
   */
  public SQLiteDataSource forReadingAtRest() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return source(config, "?immutable=1");
  }

  /** Whether all pages of the database hang together; a failure to tell is an exception. */
  public static boolean isSound(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
      return rows.next() && "ok".equals(rows.getString(1));
    }
  }

  private static SQLiteConfig careful() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    // VACUUM must not leave a copy of everything in a temporary folder.
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return config;
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    return source(config, "");
  }

  private SQLiteDataSource source(SQLiteConfig config, String options) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + address(path.toUri()) + options);
    return source;
  }

  // As an address, since a question mark in the name of a folder would begin the options. SQLite
  // knows no computer in it: a folder of another one is a path with two strokes.
  public static String address(URI file) {
    return file.getRawAuthority() == null
        ? file.toString()
        : "file:////" + file.getRawAuthority() + file.getRawPath();
  }
}
