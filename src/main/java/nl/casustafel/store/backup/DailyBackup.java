package nl.casustafel.store.backup;

import java.sql.Connection;
import java.time.LocalDate;

/**
 * The backup of a day on which the database was open already when it began: made before the first
 * thing that is written on it, as an opening would have done. One thread at a time, and nothing may
 * be erased meanwhile: the backup, not yet there, would keep it.
 */
public final class DailyBackup {
  private final Backups backups;
  private final Connection connection;
  private LocalDate done;

  public DailyBackup(Backups backups, Connection connection) {
    this.backups = backups;
    this.connection = connection;
    this.done = backups.today();
  }

  /** That it fails stops nobody. */
  public void beforeWriting() {
    LocalDate today = backups.today();
    if (!today.equals(done)) {
      done = today;
      backups.daily(connection);
    }
  }
}
