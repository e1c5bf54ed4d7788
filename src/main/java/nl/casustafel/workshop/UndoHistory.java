package nl.casustafel.workshop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be undone and redone; rebuilt from the entries, so that it outlives a restart. */
final class UndoHistory {
  private final Deque<List<Change>> undo = new ArrayDeque<>();
  private final Deque<List<Change>> redo = new ArrayDeque<>();

  /** Takes note of an entry and of the changes that take it back. */
  void record(Entry.Kind kind, List<Change> inverse) {
    switch (kind) {
      case DEED -> {
        undo.push(inverse);
        redo.clear();
      }
      case UNDO -> {
        undo.pop();
        redo.push(inverse);
      }
      case REDO -> {
        redo.pop();
        undo.push(inverse);
      }
      case FORGET -> {
        // What can still be done again may be what had to go.
        undo.clear();
        redo.clear();
      }
      case BEGIN, MOVE, COUNT -> {}
    }
  }

  @Nullable List<Change> nextUndo() {
    return undo.peek();
  }

  @Nullable List<Change> nextRedo() {
    return redo.peek();
  }
}
