package nl.casustafel.desktop.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work away from the JavaFX thread: a function from values to a value, with what to do with its
 * result and with its failure, both on the JavaFX thread.
 */
public final class Tasks {
  private final Executor background;
  private final Executor foreground;

  /** Tests pass {@code Runnable::run} for both. */
  public Tasks(Executor background, Executor foreground) {
    this.background = background;
    this.foreground = foreground;
  }

  /** Each task on a virtual thread of its own. */
  public static Tasks onVirtualThreads() {
    return new Tasks(work -> Thread.ofVirtual().name("task").start(work), Platform::runLater);
  }

  /** One task after the other, in the order in which they are given. */
  public static Tasks inOrder() {
    return new Tasks(
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("in-order").factory()),
        Platform::runLater);
  }

  /** At once, on the calling thread: for tests without a stage. */
  public static Tasks immediate() {
    return new Tasks(Runnable::run, Runnable::run);
  }

  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    background.execute(() -> {
      T result;
      try {
        result = work.call();
      } catch (Exception problem) {
        foreground.execute(() -> failed.accept(problem));
        return;
      }
      foreground.execute(() -> done.accept(result));
    });
  }
}
