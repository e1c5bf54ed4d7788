package nl.casustafel.workshop.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and redone; follows from the entries, so that it outlives a restart.
 * Immutable.
 */
public final class UndoHistory {
  public static final UndoHistory EMPTY = new UndoHistory(null, null);

  private final @Nullable Step undo;
  private final @Nullable Step redo;

  private UndoHistory(@Nullable Step undo, @Nullable Step redo) {
    this.undo = undo;
    this.redo = redo;
  }

  /** The changes of one step, on top of those that come after it. */
  private record Step(List<Change> changes, @Nullable Step below) {
    static @Nullable Step under(@Nullable Step top) {
      return top == null ? null : top.below;
    }
  }

  /**
   * After an entry.
   *
   * @param inverse the changes that take it back
   */
  public UndoHistory after(Entry.Kind kind, List<Change> inverse) {
    return switch (kind) {
      case DEED -> new UndoHistory(new Step(inverse, undo), null);
      case UNDO -> new UndoHistory(Step.under(undo), new Step(inverse, redo));
      case REDO -> new UndoHistory(new Step(inverse, undo), Step.under(redo));
      // What can still be done again may be what had to go.
      case FORGET -> EMPTY;
      case BEGIN, MOVE, COUNT -> this;
    };
  }

  public @Nullable List<Change> nextUndo() {
    return undo == null ? null : undo.changes();
  }

  public @Nullable List<Change> nextRedo() {
    return redo == null ? null : redo.changes();
  }
}
