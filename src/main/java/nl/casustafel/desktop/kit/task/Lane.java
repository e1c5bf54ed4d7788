package nl.casustafel.desktop.kit.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Executes one piece of work after the other, in the order given, on another executor. */
final class Lane implements Executor {
  private final Executor executor;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  Lane(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void execute(Runnable work) {
    synchronized (waiting) {
      waiting.add(work);
      if (busy) {
        return;
      }
      busy = true;
    }
    executor.execute(this::workOff);
  }

  private void workOff() {
    while (true) {
      Runnable next;
      synchronized (waiting) {
        if (waiting.isEmpty()) {
          busy = false;
          return;
        }
        next = waiting.remove();
      }
      next.run();
    }
  }
}
