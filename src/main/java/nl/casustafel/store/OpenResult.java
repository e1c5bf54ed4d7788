package nl.casustafel.store;

import java.nio.file.Path;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.file.Holder;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** What became of opening the database. */
public sealed interface OpenResult {

  /** It is open; whoever asked closes it. */
  record Opened(Database database) implements OpenResult {}

  /** It was made by a newer edition of the application; not a byte was touched. */
  record Newer(int found, int known) implements OpenResult {}

  /**
   * It is damaged, and nothing was touched: each opening finds it so until somebody chooses between
   * {@link Database#restore} and {@link Database#beginAnew}.
   *
   * @param file the damaged file
   * @param newestGood the backup to put back, or null when there is none
   */
  record Damaged(Path file, @Nullable Backup newestGood) implements OpenResult {}

  /**
   * Another program has it open for writing.
   *
   * @param by who has it, or null when that is not known
   */
  record InUse(@Nullable Holder by) implements OpenResult {}

  /**
   * Another program made it; not a byte was touched.
   *
   * @param file the file that stands in the place of ours
   */
  record Foreign(Path file) implements OpenResult {}

  /** It could not be opened, and this is why. */
  record Failed(StoreFailure failure) implements OpenResult {}
}
