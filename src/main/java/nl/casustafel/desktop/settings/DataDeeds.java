package nl.casustafel.desktop.settings;

import nl.casustafel.store.backup.Backup;

/** What can be done about the data. Blocks: called in the background. */
public interface DataDeeds {

  /** Looks where the data are, and what the backups hold. */
  DataFacts look();

  /**
   * Makes a backup.
   *
   * @throws nl.casustafel.workshop.StoreFailure when it could not be made
   */
  Backup backUp();

  /**
   * Puts a backup in the place of the database, which is set aside and never overwritten.
   *
   * @throws nl.casustafel.workshop.StoreFailure when it could not be done; then the database is
   *     open as before
   */
  void restore(Backup backup);
}
