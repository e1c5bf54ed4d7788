package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.SqliteFile;

/** Databases that opened, for tests. */
public final class Opened {
  private Opened() {}

  public static Database in(Path folder) {
    return in(folder, Samples.CLOCK);
  }

  /** Opens it as an earlier edition does, which asks nobody whether it is open already. */
  public static Database beside(Path folder, Clock clock) {
    DataFolder data = new DataFolder(folder);
    try {
      return new Database(
          data,
          new Backups(data, clock),
          new SqliteFile(data.database()).forWork().getConnection(),
          () -> {},
          () -> {});
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Database in(Path folder, Clock clock) {
    OpenResult result = Database.open(new DataFolder(folder), clock);
    assertThat(result).isInstanceOf(OpenResult.Opened.class);
    return ((OpenResult.Opened) result).database();
  }
}
