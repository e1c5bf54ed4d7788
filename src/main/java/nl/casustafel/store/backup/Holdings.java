package nl.casustafel.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a database holds, as far as it helps a person to tell one backup from another.
 *
 * @param entries all steps that were recorded in its workshops
 * @param lastWorkedOn as it was recorded; null when there is no workshop
 */
public record Holdings(int workshops, long entries, @Nullable Instant lastWorkedOn) {

  public static Holdings of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM workshop), (SELECT count(*) FROM entry),"
                    + " (SELECT max(last_worked_on) FROM workshop)")) {
      row.next();
      return new Holdings(row.getInt(1), row.getLong(2), moment(row.getString(3)));
    }
  }

  private static @Nullable Instant moment(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
