package nl.casustafel.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables and their edition. */
final class Schema {
  /** The number of the last migration, which each migration also writes into the database. */
  static final int VERSION = 6;

  private Schema() {}

  /** Brings a database to {@link #VERSION}; takes most of a second the first time. */
  static void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:nl/casustafel/store/migration")
        .load()
        .migrate();
  }
}
