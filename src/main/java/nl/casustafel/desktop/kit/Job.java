package nl.casustafel.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work under way that says how far it is and that can be cancelled. */
public final class Job {
  private final Executor foreground;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private volatile boolean cancelled;

  Job(Executor foreground) {
    this.foreground = foreground;
  }

  /** A function to a value that now and then tells the job how far it is. */
  public interface Work<T> {
    T run(Job job) throws Exception;
  }

  /**
   * Says how much is done; called by the work itself, on any thread.
   *
   * @throws CancellationException when the job was cancelled, to end the work
   */
  public void reached(int done, int all) {
    if (cancelled) {
      throw new CancellationException();
    }
    double now = all == 0 ? 1 : (double) done / all;
    foreground.execute(() -> share.set(now));
  }

  /** How much is done, 0 to 1; below 0 while nobody knows. JavaFX thread only. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** Ends the work at its next step; its result is not used. Any thread. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether the result is still wanted. */
  boolean finish() {
    share.set(1);
    return !cancelled;
  }
}
