package nl.casustafel.desktop.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import nl.casustafel.desktop.kit.Tasks;
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
  private CompletableFuture<Database> database = new CompletableFuture<>();

  /**
   * @param notOpened told on the JavaFX thread why it could not be opened
   */
  OpenData(Tasks tasks, Consumer<OpenResult> notOpened) {
    this.tasks = tasks;
    this.notOpened = notOpened;
  }

  /** Opens it; on the JavaFX thread. */
  void open(Callable<OpenResult> opening) {
    CompletableFuture<Database> opened = renewed();
    tasks.run(
        opening,
        result -> {
          switch (result) {
            case OpenResult.Opened good -> opened.complete(good.database());
            case OpenResult.Newer ignored -> fail(opened, result, StoreFailure.Reason.NEWER);
            case OpenResult.Damaged ignored -> fail(opened, result, StoreFailure.Reason.DAMAGED);
            case OpenResult.InUse ignored -> fail(opened, result, StoreFailure.Reason.LOCKED);
            case OpenResult.Failed failed -> fail(opened, result, failed.failure().reason());
          }
        },
        problem ->
            fail(opened, new OpenResult.Failed(failure(problem)), failure(problem).reason()));
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

  private void fail(
      CompletableFuture<Database> opened, OpenResult result, StoreFailure.Reason reason) {
    opened.completeExceptionally(
        new StoreFailure(reason, "the database is not open", new IllegalStateException()));
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
