package nl.casustafel.workshop.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is stored in one transaction, and how to take it back in memory when it could not be. */
final class Batch {
  private final List<SessionWrite> writes = new ArrayList<>();
  private final Deque<Runnable> takeBack = new ArrayDeque<>();

  void add(SessionWrite write, Runnable undo) {
    writes.add(write);
    takeBack.push(undo);
  }

  /** For what is stored with something else. */
  void takeBack(Runnable undo) {
    takeBack.push(undo);
  }

  List<SessionWrite> writes() {
    return writes;
  }

  /** The last first. */
  void rollBack() {
    while (!takeBack.isEmpty()) {
      takeBack.pop().run();
    }
  }
}
