package nl.casustafel.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;

/**
 * What a workshop needs of storage. Every method works in one transaction, blocks until it is
 * durable, and throws {@link StoreFailure} when it could not be done, leaving all as it was.
 */
public interface WorkshopStore {

  /** Stores a new workshop with its snapshot and first entry. */
  void create(WorkshopSummary summary, Snapshot snapshot, Entry first);

  /** Adds an entry; the summary stands for the workshop in lists from then on. */
  void append(WorkshopSummary summary, Entry entry);

  /**
   * Puts other entries in the place of all that a workshop has, so that nothing of the former ones
   * stays, nor of what stood in fields earlier: not in the tables, free pages, log or backups.
   */
  void replace(WorkshopSummary summary, List<Entry> entries);

  Optional<Stored> load(WorkshopId id);

  /** The entries of a workshop after a revision, in order; 0 for all. */
  List<Entry> entriesAfter(WorkshopId id, long revision);

  /** What stands in fields of a workshop and is no deed yet. */
  Map<DraftKey, DraftText> drafts(WorkshopId id);

  /** Keeps what stands in fields, as it is typed; in the order given. */
  void keepDrafts(WorkshopId id, List<DraftWrite> writes);

  /**
   * Takes away what stood in fields of a workshop earlier and was kept, so that only what is kept
   * now stays: not in free pages, log or backups.
   */
  void forgetEarlierDrafts(WorkshopId id);

  /** All workshops, the last worked on first. */
  List<WorkshopSummary> list();

  /** Deletes a workshop wholly: from the tables, from free pages, and from the backups. */
  void delete(WorkshopId id);

  /** A workshop as stored: the snapshot it was begun with, and its entries in order. */
  record Stored(Snapshot snapshot, List<Entry> entries) {
    public Stored {
      entries = List.copyOf(entries);
    }
  }
}
