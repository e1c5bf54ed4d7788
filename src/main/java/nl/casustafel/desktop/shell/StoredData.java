package nl.casustafel.desktop.shell;

import nl.casustafel.desktop.settings.DataDeeds;
import nl.casustafel.desktop.settings.DataFacts;
import nl.casustafel.store.backup.Backup;

/** The data of the open database, for the settings; whoever asks before it is open waits. */
record StoredData(OpenData data, ShellServices services) implements DataDeeds {

  @Override
  public DataFacts look() {
    return DataFacts.of(data.get());
  }

  @Override
  public Backup backUp() {
    return data.get().backUp();
  }

  @Override
  public void restore(Backup backup) {
    data.exchange(() -> services.restore(backup), services::openData);
  }
}
