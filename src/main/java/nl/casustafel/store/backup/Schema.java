package nl.casustafel.store.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.casustafel.store.file.FirstLook;
import nl.casustafel.store.file.SqliteFile;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables and their edition. */
public final class Schema {
  /** The number of the last migration, which each migration also writes into the database. */
  public static final int VERSION = 6;

  private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
  private static final String MIGRATIONS = "nl/casustafel/store/migration";
  private static final String HISTORY = "flyway_schema_history";

  private Schema() {}

  /** Brings a database to {@link #VERSION}; takes most of a second the first time. */
  public static void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:" + MIGRATIONS)
        .load()
        .migrate();
  }

  /** As {@link #isForeign(Connection)}, of a file in which a crash left no log. */
  public static boolean isForeign(SqliteFile file) throws IOException {
    if (!(FirstLook.at(file.path()) instanceof FirstLook.Version) || SqliteFile.hasLog(file)) {
      return false;
    }
    try (Connection connection = file.forReadingAtRest().getConnection()) {
      return isForeign(connection);
    } catch (SQLException e) {
      LOG.debug("whose database it is cannot be told", e);
      return false;
    }
  }

  /**
   * Whether another program made a database: there are tables and they are not ours. Changes
   * nothing.
   */
  public static boolean isForeign(Connection connection) throws SQLException {
    List<String> tables =
        column(
            connection,
            "SELECT name FROM sqlite_master"
                + " WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'");
    if (!tables.contains(HISTORY)) {
      return !tables.isEmpty();
    }
    // Of later editions other scripts are known; of those before, all.
    List<String> scripts =
        column(
            connection,
            "SELECT script FROM " + HISTORY + " WHERE CAST(version AS INTEGER) <= " + VERSION);
    return scripts.isEmpty() ? tables.size() > 1 : !scripts.stream().allMatch(Schema::isOurs);
  }

  private static boolean isOurs(String script) {
    return Schema.class.getClassLoader().getResource(MIGRATIONS + "/" + script) != null;
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
