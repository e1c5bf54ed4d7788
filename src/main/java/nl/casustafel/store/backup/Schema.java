package nl.casustafel.store.backup;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables and their edition. */
public final class Schema {
  /** The number of the last migration, which each migration also writes into the database. */
  public static final int VERSION = 6;

  private Schema() {}

  /** Brings a database to {@link #VERSION}; takes most of a second the first time. */
  public static void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:nl/casustafel/store/migration")
        .load()
        .migrate();
  }
}
