package nl.casustafel.desktop.shell.recovery;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.store.Backup;
import nl.casustafel.store.OpenResult;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** Why the data are not open. */
public sealed interface Trouble {

  /** A newer edition of the application made them; nothing was touched. */
  record Newer() implements Trouble {}

  /**
   * They were damaged and set aside.
   *
   * @param setAside where the damaged file lies now
   * @param backup the backup that can be put back, or null when there is none
   */
  record Damaged(Path setAside, @Nullable Backup backup) implements Trouble {}

  /** They could not be opened. */
  record Failed(StoreFailure.Reason reason) implements Trouble {}

  /** Another window has them, and does not answer. */
  record Elsewhere() implements Trouble {}

  /** The trouble that a result means; none when the data are open. */
  static Optional<Trouble> of(OpenResult result) {
    return switch (result) {
      case OpenResult.Opened ignored -> Optional.empty();
      case OpenResult.Newer ignored -> Optional.of(new Newer());
      case OpenResult.Damaged damaged ->
          Optional.of(new Damaged(damaged.setAside(), damaged.newestGood()));
      case OpenResult.Failed failed -> Optional.of(new Failed(failed.failure().reason()));
    };
  }
}
