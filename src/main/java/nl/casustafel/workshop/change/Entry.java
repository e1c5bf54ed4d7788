package nl.casustafel.workshop.change;

import java.time.Instant;
import java.util.List;

/**
 * What one command changed: stored in one transaction.
 *
 * @param revision counts up from 1 without gaps
 */
public record Entry(long revision, Kind kind, Instant at, List<Change> changes) {

  public Entry {
    changes = List.copyOf(changes);
  }

  /** What an entry means for undo and redo. */
  public enum Kind {
    /** The first entry: a workshop begins. */
    BEGIN,
    /** A deed that can be undone. */
    DEED,
    UNDO,
    REDO,
    /** Moving about: kept, but not something to undo. */
    MOVE,
    /** What people voted: kept, but not something to undo. */
    COUNT,
    /** Earlier versions were erased; undo does not reach back beyond this. */
    FORGET
  }
}
