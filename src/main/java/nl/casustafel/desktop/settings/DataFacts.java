package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import nl.casustafel.store.Backup;
import nl.casustafel.store.Backups;
import nl.casustafel.store.DataFolder;

/**
 * Where the data are.
 *
 * @param backups the newest first
 * @param setAside databases that were damaged or replaced and still lie there
 */
public record DataFacts(Path database, List<Backup> backups, List<Path> setAside) {
  public DataFacts {
    backups = List.copyOf(backups);
    setAside = List.copyOf(setAside);
  }

  /** Looks in the folder. Blocks: not for the JavaFX thread. */
  public static DataFacts in(DataFolder folder, Backups backups) {
    return new DataFacts(folder.database(), backups.list(), backups.setAside());
  }
}
