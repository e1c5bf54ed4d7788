package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.jspecify.annotations.Nullable;

/** Keeps workshops in memory, and fails as a full disk does when told to. */
public final class InMemoryStore implements WorkshopStore {
  private final Map<WorkshopId, Snapshot> snapshots = new LinkedHashMap<>();
  private final Map<WorkshopId, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<WorkshopId, WorkshopSummary> summaries = new LinkedHashMap<>();
  private final Map<WorkshopId, Map<DraftKey, DraftText>> drafts = new LinkedHashMap<>();
  private StoreFailure.@Nullable Reason failing;

  /** Refuses everything from now on for this reason; null to work again. */
  public void fail(StoreFailure.@Nullable Reason reason) {
    failing = reason;
  }

  /** Everything stored of a workshop. */
  public List<Entry> entries(WorkshopId id) {
    return List.copyOf(entries.getOrDefault(id, List.of()));
  }

  @Override
  public void create(WorkshopSummary summary, Snapshot snapshot, Entry first) {
    check();
    snapshots.put(summary.id(), snapshot);
    entries.put(summary.id(), new ArrayList<>(List.of(first)));
    summaries.put(summary.id(), summary);
  }

  @Override
  public void append(WorkshopSummary summary, Entry entry) {
    check();
    List<Entry> known = entries.computeIfAbsent(summary.id(), id -> new ArrayList<>());
    if (!known.isEmpty() && known.getLast().revision() >= entry.revision()) {
      throw new StoreFailure(
          StoreFailure.Reason.CONFLICT, "there are later entries", new IllegalStateException());
    }
    known.add(entry);
    summaries.put(summary.id(), summary);
  }

  @Override
  public void replace(WorkshopSummary summary, List<Entry> other) {
    check();
    entries.put(summary.id(), new ArrayList<>(other));
    summaries.put(summary.id(), summary);
  }

  @Override
  public List<Entry> entriesAfter(WorkshopId id, long revision) {
    return entries(id).stream().filter(entry -> entry.revision() > revision).toList();
  }

  @Override
  public Optional<Stored> load(WorkshopId id) {
    return Optional.ofNullable(snapshots.get(id))
        .map(snapshot -> new Stored(snapshot, entries(id)));
  }

  @Override
  public Map<DraftKey, DraftText> drafts(WorkshopId id) {
    return Map.copyOf(drafts.getOrDefault(id, Map.of()));
  }

  @Override
  public void keepDrafts(WorkshopId id, List<DraftWrite> writes) {
    check();
    Map<DraftKey, DraftText> kept = drafts.computeIfAbsent(id, none -> new LinkedHashMap<>());
    for (DraftWrite write : writes) {
      kept.compute(write.key(), (key, before) -> write.text());
    }
  }

  @Override
  public void forgetEarlierDrafts(WorkshopId id) {
    check();
  }

  @Override
  public List<WorkshopSummary> list() {
    return List.copyOf(summaries.values());
  }

  @Override
  public void delete(WorkshopId id) {
    check();
    snapshots.remove(id);
    drafts.remove(id);
    entries.remove(id);
    summaries.remove(id);
  }

  private void check() {
    StoreFailure.Reason reason = failing;
    if (reason != null) {
      throw new StoreFailure(reason, "told to fail", new IllegalStateException());
    }
  }
}
