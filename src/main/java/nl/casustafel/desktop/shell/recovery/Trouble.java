package nl.casustafel.desktop.shell.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.file.Holder;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** Why the data are not open. */
public sealed interface Trouble {

  /** A newer edition of the application made them; nothing was touched. */
  record Newer() implements Trouble {}

  /**
   * They are damaged; nothing was touched.
   *
   * @param file the damaged file
   * @param backup the backup that can be put back, or null when there is none
   */
  record Damaged(Path file, @Nullable Backup backup) implements Trouble {
    /** Whether it is not there, or nothing is in it. */
    boolean gone() {
      return !Files.isRegularFile(file) || file.toFile().length() == 0;
    }
  }

  /**
   * Another program made what stands in their place; nothing was touched.
   *
   * @param file that of the other program
   */
  record Foreign(Path file) implements Trouble {}

  /** They could not be opened. */
  record Failed(StoreFailure.Reason reason) implements Trouble {}

  /**
   * Another program has them open.
   *
   * @param by who, or null when that is not known
   */
  record InUse(@Nullable Holder by) implements Trouble {}

  /** Another window has them, and does not answer. */
  record Elsewhere() implements Trouble {}

  /** The trouble that a result means; none when the data are open. */
  static Optional<Trouble> of(OpenResult result) {
    return switch (result) {
      case OpenResult.Opened ignored -> Optional.empty();
      case OpenResult.Newer ignored -> Optional.of(new Newer());
      case OpenResult.Damaged damaged ->
          Optional.of(new Damaged(damaged.file(), damaged.newestGood()));
      case OpenResult.Foreign(Path file) -> Optional.of(new Foreign(file));
      case OpenResult.InUse(Holder by) -> Optional.of(new InUse(by));
      case OpenResult.Failed failed -> Optional.of(new Failed(failed.failure().reason()));
    };
  }
}
