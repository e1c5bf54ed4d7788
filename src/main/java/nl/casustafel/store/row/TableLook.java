package nl.casustafel.store.row;

import org.jdbi.v3.core.Handle;

/**
 * Tells which tables and columns a database has; a backup that an older edition made may lack some.
 */
final class TableLook {
  private TableLook() {}

  static boolean holds(Handle handle, String table) {
    return handle
            .createQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?")
            .bind(0, table)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  static boolean holds(Handle handle, String table, String column) {
    return handle
            .createQuery("SELECT count(*) FROM pragma_table_info(?) WHERE name = ?")
            .bind(0, table)
            .bind(1, column)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
