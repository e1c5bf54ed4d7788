package nl.casustafel.desktop.home;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;

/** The workshops that are kept. Every method blocks: Home calls them in the background. */
public interface Archive {

  /**
   * All workshops, the last worked on first.
   *
   * @throws StoreFailure when they could not be read
   */
  List<WorkshopSummary> list();

  /**
   * Deletes a workshop wholly, from the backups too.
   *
   * @throws StoreFailure when it could not be done; nothing was deleted
   */
  void delete(WorkshopId id);

  /**
   * The workshops in which people can go on voting by phone once they are opened.
   *
   * @throws StoreFailure when they could not be read
   */
  Set<WorkshopId> withOpenSession();

  /** When the last backup was made; empty when there is none. */
  Optional<Instant> lastBackup();
}
