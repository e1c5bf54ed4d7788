package nl.casustafel.workshop.session.kept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is stored in one transaction, and how to take it back in memory when it could not be. */
public final class Batch {
  private final List<SessionWrite> writes = new ArrayList<>();
  private final Deque<Runnable> takeBack = new ArrayDeque<>();
  private int stored;

  /**
   * Where the part of one judgement begins.
   *
   * @param stored how often something was stored before
   */
  record Mark(int writes, int takeBack, int stored) {}

  public void add(SessionWrite write, Runnable undo) {
    writes.add(write);
    takeBack.push(undo);
  }

  /** For what is stored with something else. */
  public void takeBack(Runnable undo) {
    takeBack.push(undo);
  }

  public List<SessionWrite> writes() {
    return writes;
  }

  Mark mark() {
    return new Mark(writes.size(), takeBack.size(), stored);
  }

  /** Whether something was added since then that is not stored. */
  boolean hasWritesSince(Mark mark) {
    return writes.size() > (isStored(mark) ? 0 : mark.writes());
  }

  /** Whether all that was added before then is stored by now. */
  boolean isStored(Mark mark) {
    return mark.stored() < stored;
  }

  /** All that was added until now is durable, and is not taken back any more. */
  public void stored() {
    writes.clear();
    takeBack.clear();
    stored++;
  }

  /** Takes back what was added since then and is not stored, the last first. */
  void rollBackTo(Mark mark) {
    int keptWrites = isStored(mark) ? 0 : mark.writes();
    int kept = isStored(mark) ? 0 : mark.takeBack();
    writes.subList(keptWrites, writes.size()).clear();
    while (takeBack.size() > kept) {
      takeBack.pop().run();
    }
  }

  /** Takes back all that is not stored, the last first. */
  void rollBack() {
    rollBackTo(new Mark(0, 0, stored));
  }
}
