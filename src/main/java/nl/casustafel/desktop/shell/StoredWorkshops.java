package nl.casustafel.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.desktop.home.Archive;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;

/** The workshops of the open database; whoever asks before it is open waits. */
final class StoredWorkshops implements Archive {
  private final OpenData data;

  StoredWorkshops(OpenData data) {
    this.data = data;
  }

  @Override
  public List<WorkshopSummary> list() {
    return data.get().store().list();
  }

  @Override
  public void delete(WorkshopId id) {
    data.get().store().delete(id);
  }

  @Override
  public Set<WorkshopId> withOpenSession() {
    return Set.copyOf(data.get().sessions().workshopsWithUnfinished());
  }

  @Override
  public Optional<Instant> lastBackup() {
    return data.get().lastBackup().flatMap(StoredWorkshops::madeAt);
  }

  private static Optional<Instant> madeAt(Backup backup) {
    try {
      return Optional.of(Files.getLastModifiedTime(backup.file()).toInstant());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
