package nl.casustafel.store;

import java.nio.file.Path;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** What became of opening the database. */
public sealed interface OpenResult {

  /** It is open; whoever asked closes it. */
  record Opened(Database database) implements OpenResult {}

  /** It was made by a newer edition of the application; not a byte was touched. */
  record Newer(int found, int known) implements OpenResult {}

  /**
   * It was damaged and now lies elsewhere; nothing was overwritten. Opening again begins with an
   * empty database, or with the backup when that was put back by {@link Backups#restore}.
   *
   * @param setAside where the damaged file lies now
   * @param newestGood the backup to put back, or null when there is none
   */
  record Damaged(Path setAside, @Nullable Backup newestGood) implements OpenResult {}

  /** It could not be opened, and this is why. */
  record Failed(StoreFailure failure) implements OpenResult {}
}
