package nl.casustafel.workshop.session.kept;

import java.time.Duration;
import java.util.function.Consumer;

/** Has done what nobody waits for, and tries again until it is stored. Any thread. */
public final class SurelyStored {
  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

  private final SessionQueue queue;
  private final Countdown countdown;
  private volatile boolean stopped;

  public SurelyStored(SessionQueue queue, Countdown countdown) {
    this.queue = queue;
    this.countdown = countdown;
  }

  /** Does the work in its turn, again after a while as long as it could not be stored. */
  public void store(Consumer<Batch> work) {
    var _ =
        queue
            .submit(batch -> {
              work.accept(batch);
              return true;
            })
            .exceptionally(notStored -> {
              if (!stopped) {
                countdown.after(TRY_AGAIN, () -> store(work));
              }
              return false;
            });
  }

  public boolean stopped() {
    return stopped;
  }

  /** Tries nothing again from now on. */
  public void stop() {
    stopped = true;
  }
}
