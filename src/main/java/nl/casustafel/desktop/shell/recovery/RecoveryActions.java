package nl.casustafel.desktop.shell.recovery;

import java.util.SequencedMap;
import java.util.function.Consumer;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Holdings;

/** What one can do about data that are not open. Called on the JavaFX thread. */
public interface RecoveryActions {

  /** Looks what the backups hold, and says it once that is known. */
  void lookAtBackups(Consumer<SequencedMap<Backup, Holdings>> known);

  /** Puts a backup in the place of what was set aside, and opens it. */
  void restore(Backup backup);

  /** Begins with an empty database; what was set aside stays where it is. */
  void startEmpty();

  /** Tries to open the data again. */
  void again();

  /** Shows the data folder in the system's own window. */
  void openFolder();

  /** Closes the application. */
  void quit();
}
