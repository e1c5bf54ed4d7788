package nl.casustafel.desktop.shell;

import java.util.SequencedMap;
import java.util.function.Consumer;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.shell.recovery.RecoveryActions;
import nl.casustafel.desktop.shell.recovery.RecoveryScreen;
import nl.casustafel.desktop.shell.recovery.Trouble;
import nl.casustafel.desktop.shell.window.Destination;
import nl.casustafel.desktop.shell.window.NativeDialogs;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Holdings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads from data that are not open to data that are. */
final class Recovery implements RecoveryActions {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  private final Shell shell;
  private final ShellServices services;
  private final Tasks tasks;
  private final NativeDialogs nativeDialogs;

  Recovery(Shell shell, ShellServices services, Tasks tasks, NativeDialogs nativeDialogs) {
    this.tasks = tasks;
    this.shell = shell;
    this.services = services;
    this.nativeDialogs = nativeDialogs;
  }

  Destination from(Trouble trouble) {
    return Destination.whole(
        texts -> new RecoveryScreen(trouble, services.dataFolder(), this, texts));
  }

  @Override
  public void lookAtBackups(Consumer<SequencedMap<Backup, Holdings>> known) {
    tasks.run(
        services::goodBackups,
        known,
        problem -> LOG.warn("the backups could not be looked at", problem));
  }

  @Override
  public void restore(Backup backup) {
    shell.openAgain(() -> services.restore(backup));
  }

  @Override
  public void startEmpty() {
    shell.openAgain(services::beginAnew);
  }

  @Override
  public void again() {
    shell.openAgain(services::openData);
  }

  @Override
  public void openFolder() {
    nativeDialogs.open(services.dataFolder());
  }

  @Override
  public void quit() {
    shell.quit();
  }
}
