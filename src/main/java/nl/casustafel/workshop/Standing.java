package nl.casustafel.workshop;

import java.util.List;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.UndoHistory;
import nl.casustafel.workshop.change.WorkshopState;

/** How a workshop stands after its entries: what is recorded, and what can be undone. Immutable. */
record Standing(long revision, WorkshopState state, UndoHistory undoHistory) {

  /**
   * After the entries of a workshop.
   *
   * @throws StoreFailure when they do not begin as a workshop begins
   */
  static Standing of(List<Entry> entries) {
    if (!entries.isEmpty()
        && !entries.getFirst().changes().isEmpty()
        && entries.getFirst().changes().getFirst() instanceof Change.InfoSet set) {
      return new Standing(0, WorkshopState.begun(set), UndoHistory.EMPTY).after(entries);
    }
    throw new StoreFailure(
        StoreFailure.Reason.DAMAGED, "the workshop has no beginning", new IllegalStateException());
  }

  /** After these entries, one at least, in the order given. */
  Standing after(List<Entry> entries) {
    WorkshopState.Pen pen = state.pen();
    UndoHistory undo = undoHistory;
    for (Entry entry : entries) {
      undo = undo.after(entry.kind(), pen.write(entry.changes()));
    }
    return new Standing(entries.getLast().revision(), pen.state(), undo);
  }

  /** All that is shown of it. */
  WorkshopView view(WorkshopId id, WorkshopView.Content content) {
    WorkshopView.Identity identity =
        new WorkshopView.Identity(
            id, revision, undoHistory.nextUndo() != null, undoHistory.nextRedo() != null);
    return new ViewBuilder(content, state).build(identity);
  }
}
