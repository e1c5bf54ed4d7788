package nl.casustafel.desktop.console.open;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.casustafel.desktop.kit.task.Tasks;

/** Work that waits until a test lets it happen, one piece at a time. */
final class LaterTasks {
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  Tasks tasks() {
    return new Tasks(waiting::add, Runnable::run);
  }

  /** Lets everything that waits happen, and what follows from it. */
  void happen() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
