package nl.casustafel.store.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.casustafel.record.UnreadableRecord;

/** How a value is read from a row. */
interface StoredRow<T> {
  T read(ResultSet row) throws SQLException;

  /**
   * Reads it; a row in which something is missing or wrong is a damaged one, whatever comes of it.
   *
   * @param what the row is, for the log
   */
  static <T> T read(String what, ResultSet row, StoredRow<T> reading) throws SQLException {
    try {
      return reading.read(row);
    } catch (RuntimeException wrong) {
      throw UnreadableRecord.found(what + " cannot be read", wrong);
    }
  }
}
