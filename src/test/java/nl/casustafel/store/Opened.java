package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/** Databases that opened, for tests. */
final class Opened {
  private Opened() {}

  static Database in(Path folder) {
    return in(folder, Samples.CLOCK);
  }

  /** Opens it as an earlier edition does, which asks nobody whether it is open already. */
  static Database beside(Path folder, Clock clock) {
    DataFolder data = new DataFolder(folder);
    try {
      return new Database(
          data,
          new Backups(data, clock),
          new SqliteFile(data.database()).forWork().getConnection(),
          () -> {});
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Database in(Path folder, Clock clock) {
    OpenResult result = Database.open(new DataFolder(folder), clock);
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    return ((OpenResult.Opened) result).database();
  }
}
