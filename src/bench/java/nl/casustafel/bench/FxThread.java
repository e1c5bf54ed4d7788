package nl.casustafel.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures from outside how long the JavaFX thread is busy. Processor time says it where other
 * programs keep the machine busy too; time on the clock is what people wait.
 */
final class FxThread {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A long list comes in steps, one a pulse, until there is nothing more to lay out. */
  private static final int PULSES_AT_LEAST = 2;

  private static final int PULSES_AT_MOST = 40;
  private static final long IDLE = 500_000;

  private final Scene scene;
  private final long id;
  private long pulseBegan;
  private volatile long lastPulse;
  private long longestPulse;

  /**
   * What an event cost, in nanoseconds.
   *
   * @param clock of the event with styles and layout of what it showed
   * @param processor the same in processor time
   * @param after styles and layout of the longest pulse that followed, in processor time
   */
  record Cost(long clock, long processor, long after) {}

  private FxThread(Scene scene) {
    this.scene = scene;
    this.id = Thread.currentThread().threadId();
    scene.addPreLayoutPulseListener(() -> pulseBegan = processor());
    scene.addPostLayoutPulseListener(() -> {
      lastPulse = processor() - pulseBegan;
      longestPulse = Math.max(longestPulse, lastPulse);
    });
  }

  /** To be called on the JavaFX thread. */
  static FxThread of(Scene scene) {
    return new FxThread(scene);
  }

  private long processor() {
    return THREADS.getThreadCpuTime(id);
  }

  /**
   * Does something, lays out what it shows, and waits for what follows.
   *
   * @param following is handed what to call once nothing follows any more
   */
  Cost of(Runnable event, Consumer<Runnable> following) throws InterruptedException {
    long[] figures = new long[2];
    run(() -> {
      longestPulse = 0;
      long clock = System.nanoTime();
      long processor = processor();
      event.run();
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      figures[0] = System.nanoTime() - clock;
      figures[1] = processor() - processor;
    });
    CountDownLatch done = new CountDownLatch(1);
    run(() -> following.accept(done::countDown));
    done.await();
    for (int pulse = 0;
        pulse < PULSES_AT_LEAST || (pulse < PULSES_AT_MOST && lastPulse > IDLE);
        pulse++) {
      pulse();
    }
    return new Cost(figures[0], figures[1], longestPulse);
  }

  /** Waits until the window was drawn once more. */
  private void pulse() throws InterruptedException {
    CountDownLatch drawn = new CountDownLatch(1);
    run(() -> {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              drawn.countDown();
            }
          });
      Platform.requestNextPulse();
    });
    drawn.await();
  }

  private static void run(Runnable work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        work.run();
        done.complete(null);
      } catch (RuntimeException | Error failure) {
        done.completeExceptionally(failure);
      }
    });
    done.join();
  }
}
