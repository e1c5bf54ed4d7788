package nl.casustafel.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.workshop.Entry;
import nl.casustafel.workshop.Snapshot;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.WorkshopSummary;

/** A store that forgets all when the test ends: reports need no database. */
final class MemoryStore implements WorkshopStore {
  private final Map<WorkshopId, Stored> workshops = new LinkedHashMap<>();
  private final Map<WorkshopId, WorkshopSummary> summaries = new LinkedHashMap<>();

  @Override
  public void create(WorkshopSummary summary, Snapshot snapshot, Entry first) {
    workshops.put(summary.id(), new Stored(snapshot, List.of(first)));
    summaries.put(summary.id(), summary);
  }

  @Override
  public void append(WorkshopSummary summary, Entry entry) {
    Stored stored = workshops.get(summary.id());
    List<Entry> entries = new ArrayList<>(stored.entries());
    entries.add(entry);
    workshops.put(summary.id(), new Stored(stored.snapshot(), entries));
    summaries.put(summary.id(), summary);
  }

  @Override
  public Optional<Stored> load(WorkshopId id) {
    return Optional.ofNullable(workshops.get(id));
  }

  @Override
  public List<WorkshopSummary> list() {
    return List.copyOf(summaries.values());
  }

  @Override
  public void delete(WorkshopId id) {
    workshops.remove(id);
    summaries.remove(id);
  }
}
