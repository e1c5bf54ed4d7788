package nl.casustafel.desktop.console.voting.model;

import java.util.concurrent.atomic.AtomicBoolean;
import nl.casustafel.desktop.kit.task.Tasks;

/**
 * Brings an alarm to the JavaFX thread: once, however often it is raised before it was heard there.
 * Any thread.
 */
final class Alarm implements Runnable {
  private final Tasks tasks;
  private final Runnable heard;
  private final AtomicBoolean raised = new AtomicBoolean();

  Alarm(Tasks tasks, Runnable heard) {
    this.tasks = tasks;
    this.heard = heard;
  }

  @Override
  public void run() {
    if (!raised.getAndSet(true)) {
      tasks.later(() -> {
        raised.set(false);
        heard.run();
      });
    }
  }
}
