package nl.casustafel.desktop.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.workshop.StoreFailure;

/**
 * The database of this window. It is opened in the background, after the first frame; whoever needs
 * it before then waits.
 */
final class OpenData {
  private final Tasks tasks;
  private final Consumer<OpenResult> notOpened;
  private final Callable<OpenResult> reading;
  private final Consumer<StoreFailure.Reason> readOnly;
  private CompletableFuture<Database> database = new CompletableFuture<>();

  /**
   * @param reading opens it only to look and print
   * @param notOpened told on the JavaFX thread why it could not be opened
   * @param readOnly told on the JavaFX thread why it is open only to look and print
   */
  OpenData(
      Tasks tasks,
      Callable<OpenResult> reading,
      Consumer<OpenResult> notOpened,
      Consumer<StoreFailure.Reason> readOnly) {
    this.reading = reading;
    this.readOnly = readOnly;
    this.tasks = tasks;
    this.notOpened = notOpened;
  }

  /** Opens it; on the JavaFX thread. */
  void open(Callable<OpenResult> opening) {
    CompletableFuture<Database> opened = renewed();
    tasks.run(
        () -> orReading(opening.call()),
        result -> {
          if (result instanceof OpenResult.Opened good) {
            opened.complete(good.database());
          } else {
            fail(opened, result);
          }
        },
        problem -> fail(opened, new OpenResult.Failed(failure(problem))));
  }

  // What may not be written can still be looked at and printed.
  private OpenResult orReading(OpenResult result) throws Exception {
    if (!(result instanceof OpenResult.Failed failed) || !isReadOnly(failed.failure().reason())) {
      return result;
    }
    OpenResult read = reading.call();
    if (!(read instanceof OpenResult.Opened)) {
      return result;
    }
    tasks.later(() -> readOnly.accept(failed.failure().reason()));
    return read;
  }

  private static boolean isReadOnly(StoreFailure.Reason reason) {
    return reason == StoreFailure.Reason.READ_ONLY
        || reason == StoreFailure.Reason.READ_ONLY_MEDIUM;
  }

  /**
   * Closes the database, does something with its file, and has it open again. Blocks: not for the
   * JavaFX thread; who needs the database meanwhile waits.
   *
   * @param opening does it and opens what is there then
   * @param asBefore opens what is there when it could not be done
   * @throws StoreFailure when it could not be done
   */
  void exchange(Callable<OpenResult> opening, Callable<OpenResult> asBefore) {
    Database before = get();
    CompletableFuture<Database> next = renewed();
    before.close();
    OpenResult result = result(opening);
    if (result instanceof OpenResult.Opened good) {
      next.complete(good.database());
      return;
    }
    OpenResult again = result(() -> orReading(asBefore.call()));
    if (again instanceof OpenResult.Opened good) {
      next.complete(good.database());
    } else {
      next.completeExceptionally(failure(again));
      tasks.later(() -> notOpened.accept(again));
    }
    throw failure(result);
  }

  private static OpenResult result(Callable<OpenResult> opening) {
    try {
      return opening.call();
    } catch (Exception problem) {
      return new OpenResult.Failed(failure(problem));
    }
  }

  private static StoreFailure failure(OpenResult result) {
    return switch (result) {
      case OpenResult.Failed failed -> failed.failure();
      case OpenResult.InUse ignored -> closed(StoreFailure.Reason.LOCKED);
      case OpenResult.Newer ignored -> closed(StoreFailure.Reason.NEWER);
      case OpenResult.Damaged ignored -> closed(StoreFailure.Reason.DAMAGED);
      case OpenResult.Foreign ignored -> closed(StoreFailure.Reason.OTHER);
      case OpenResult.Opened ignored -> closed(StoreFailure.Reason.OTHER);
    };
  }

  private static StoreFailure closed(StoreFailure.Reason reason) {
    return new StoreFailure(reason, "the database is not open", new IllegalStateException());
  }

  private static StoreFailure failure(Exception problem) {
    return problem instanceof StoreFailure failure
        ? failure
        : new StoreFailure(StoreFailure.Reason.OTHER, "the database could not be opened", problem);
  }

  private synchronized CompletableFuture<Database> renewed() {
    if (database.isDone()) {
      database = new CompletableFuture<>();
    }
    return database;
  }

  private void fail(CompletableFuture<Database> opened, OpenResult result) {
    opened.completeExceptionally(failure(result));
    notOpened.accept(result);
  }

  /**
   * The database, once it is open. Blocks: not for the JavaFX thread.
   *
   * @throws StoreFailure when it could not be opened
   */
  Database get() {
    CompletableFuture<Database> awaited;
    synchronized (this) {
      awaited = database;
    }
    try {
      return awaited.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof StoreFailure failure ? failure : failed;
    }
  }

  /** Closes it when it is open; nothing is lost otherwise either. */
  synchronized void close() {
    if (database.isDone() && !database.isCompletedExceptionally()) {
      database.join().close();
    }
  }
}
