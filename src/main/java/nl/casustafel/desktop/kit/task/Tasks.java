package nl.casustafel.desktop.kit.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/**
 * Work in the background: a function from values to a value, whose result or failure comes back on
 * the JavaFX thread. Every piece of work says what happens when it fails.
 */
public final class Tasks {
  private static final int MOMENT_MILLIS = 300;

  private final Executor background;
  private final Executor foreground;
  private final Executor soon;

  /** Tests pass {@code Runnable::run} for both; what is to happen soon happens at once. */
  public Tasks(Executor background, Executor foreground) {
    this(background, foreground, foreground);
  }

  /**
   * @param soon executes on the JavaFX thread a moment later
   */
  public Tasks(Executor background, Executor foreground, Executor soon) {
    this.background = background;
    this.foreground = foreground;
    this.soon = soon;
  }

  /** Each piece of work on a virtual thread of its own. */
  public static Tasks onVirtualThreads() {
    return new Tasks(
        work -> Thread.ofVirtual().name("task").start(work),
        Platform::runLater,
        CompletableFuture.delayedExecutor(
            MOMENT_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater));
  }

  /** The same, but one piece of work after the other in the order given; as commands need. */
  public Tasks inOrder() {
    return new Tasks(new Lane(background), foreground, soon);
  }

  /** Does something on the JavaFX thread, soon; for news that comes from another thread. */
  public void later(Runnable deed) {
    foreground.execute(deed);
  }

  /** Does something on the JavaFX thread in a moment, when several things can be done at once. */
  public void soon(Runnable deed) {
    soon.execute(deed);
  }

  /** Works in the background; then exactly one of the two is called. */
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    background.execute(() -> report(work, done, failed));
  }

  /**
   * The same for work whose outcome may no longer be wanted by the time it is there. The work goes
   * on to its end then.
   *
   * @return ends the wish for it; after that neither of the two is called. JavaFX thread only.
   */
  public <T> Subscription await(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    BooleanProperty wanted = new SimpleBooleanProperty(true);
    run(work, ifWanted(wanted, done), ifWanted(wanted, failed));
    return () -> wanted.set(false);
  }

  private static <T> Consumer<T> ifWanted(BooleanProperty wanted, Consumer<T> listener) {
    return value -> {
      if (wanted.get()) {
        listener.accept(value);
      }
    };
  }

  private <T> void report(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    T value;
    try {
      value = work.call();
    } catch (Exception problem) {
      foreground.execute(() -> failed.accept(problem));
      return;
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      foreground.execute(() -> failed.accept(new ExecutionException(tooMuch)));
      return;
    }
    foreground.execute(() -> done.accept(value));
  }
}
