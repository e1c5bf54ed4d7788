package nl.casustafel.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What stands in the tables, seen without the store, for tests. */
public final class Rows {
  private Rows() {}

  public static int count(Database database, String table) {
    return Integer.parseInt(one(database, "SELECT count(*) FROM " + table));
  }

  public static String one(Database database, String query) {
    try (var statement = database.connection().createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each row in one line, its values parted by bars. */
  static List<String> lines(Database database, String query) {
    try (var statement = database.connection().createStatement();
        var rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        StringJoiner line = new StringJoiner("|");
        for (int column = 1; column <= columns; column++) {
          line.add(rows.getString(column));
        }
        lines.add(line.toString());
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void execute(Database database, String sql) {
    try (var statement = database.connection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
