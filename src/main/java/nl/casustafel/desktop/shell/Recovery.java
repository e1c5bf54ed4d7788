package nl.casustafel.desktop.shell;

import nl.casustafel.desktop.shell.recovery.RecoveryActions;
import nl.casustafel.desktop.shell.recovery.RecoveryScreen;
import nl.casustafel.desktop.shell.recovery.Trouble;
import nl.casustafel.store.Backup;

/** Leads from data that are not open to data that are. */
final class Recovery implements RecoveryActions {
  private final Shell shell;
  private final ShellServices services;
  private final NativeDialogs nativeDialogs;

  Recovery(Shell shell, ShellServices services, NativeDialogs nativeDialogs) {
    this.shell = shell;
    this.services = services;
    this.nativeDialogs = nativeDialogs;
  }

  Destination from(Trouble trouble) {
    return Destination.whole(
        texts -> new RecoveryScreen(trouble, services.dataFolder(), this, texts));
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
