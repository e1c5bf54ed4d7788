package nl.casustafel.desktop.kit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nl.casustafel.desktop.kit.task.Tasks;

/**
 * Work in the background as in the program, for which a test can wait before it takes away what the
 * work needs: the database, and the folder.
 */
public final class Background {
  private static final int MOMENT_MILLIS = 300;
  private static final long PATIENCE_MILLIS = 60_000;

  private int underWay;

  /** Tasks as the program has them. */
  public Tasks tasks() {
    return new Tasks(
        counted(work -> Thread.ofVirtual().name("task").start(work)),
        counted(Platform::runLater),
        counted(
            CompletableFuture.delayedExecutor(
                MOMENT_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater)));
  }

  private Executor counted(Executor executor) {
    return work -> {
      count(1);
      executor.execute(() -> {
        try {
          work.run();
        } finally {
          count(-1);
        }
      });
    };
  }

  private synchronized void count(int more) {
    underWay += more;
    notifyAll();
  }

  /**
   * Waits until nothing is under way. What follows from work is begun before that ends, so it is
   * done too. Not for the JavaFX thread.
   */
  public synchronized void await() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    try {
      while (underWay > 0) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError("still under way in the background: " + underWay);
        }
        wait(left);
      }
    } catch (InterruptedException broken) {
      throw new AssertionError(broken);
    }
  }
}
