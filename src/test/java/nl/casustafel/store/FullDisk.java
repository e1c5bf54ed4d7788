package nl.casustafel.store;

/** A disk without room: the database may not grow by a page, and SQLite says that it is full. */
public final class FullDisk {
  private static final int ROOM = 1_000_000;

  private FullDisk() {}

  /** From now on there is no room. */
  public static void begin(Database database) {
    Rows.execute(database, "PRAGMA max_page_count = " + Rows.one(database, "PRAGMA page_count"));
  }

  /** There is room again. */
  public static void end(Database database) {
    Rows.execute(database, "PRAGMA max_page_count = " + ROOM);
  }
}
