package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import java.util.List;
import nl.casustafel.store.Backup;
import nl.casustafel.store.Backups;
import nl.casustafel.store.Database;
import nl.casustafel.store.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * Where the data are.
 *
 * @param present what the database holds; null when that is not known
 * @param votesRun whether people can vote by phone in one of its workshops
 * @param backups those that can be put back, the newest first
 * @param unreadable how many there are besides
 * @param setAside databases that were damaged or replaced and still lie there
 */
public record DataFacts(
    Path database,
    @Nullable Holdings present,
    boolean votesRun,
    List<Kept> backups,
    int unreadable,
    List<Path> setAside) {
  public DataFacts {
    backups = List.copyOf(backups);
    setAside = List.copyOf(setAside);
  }

  /** A backup and what it holds. */
  public record Kept(Backup backup, Holdings holdings) {}

  /** Looks in the folder of an open database. Blocks: not for the JavaFX thread. */
  public static DataFacts of(Database database) {
    Backups backups = database.backups();
    List<Kept> good =
        backups.good().entrySet().stream()
            .map(each -> new Kept(each.getKey(), each.getValue()))
            .toList();
    return new DataFacts(
        database.folder().database(),
        database.holdings(),
        !database.sessions().workshopsWithUnfinished().isEmpty(),
        good,
        backups.list().size() - good.size(),
        backups.setAside());
  }
}
