package nl.casustafel.desktop.home;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;
import org.jspecify.annotations.Nullable;

/** What is known of the workshops that are kept. */
public sealed interface Contents {

  /** They are still being read. */
  record Awaited() implements Contents {}

  /**
   * They were read.
   *
   * @param workshops the last worked on first
   * @param voting those in which a session by phone was broken off or kept, and goes on
   * @param lastBackup null when there is no backup
   */
  record Listed(
      List<WorkshopSummary> workshops, Set<WorkshopId> voting, @Nullable Instant lastBackup)
      implements Contents {
    public Listed {
      workshops = List.copyOf(workshops);
      voting = Set.copyOf(voting);
    }
  }

  /** They could not be read. */
  record Unreadable(StoreFailure.Reason reason) implements Contents {}
}
