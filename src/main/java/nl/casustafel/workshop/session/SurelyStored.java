package nl.casustafel.workshop.session;

import java.time.Duration;
import java.util.function.Consumer;

/** Has done what nobody waits for, and tries again until it is stored. Any thread. */
final class SurelyStored {
  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

  private final SessionQueue queue;
  private final Countdown countdown;
  private volatile boolean stopped;

  SurelyStored(SessionQueue queue, Countdown countdown) {
    this.queue = queue;
    this.countdown = countdown;
  }

  /** Does the work in its turn, again after a while as long as it could not be stored. */
  void store(Consumer<Batch> work) {
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

  boolean stopped() {
    return stopped;
  }

  /** Tries nothing again from now on. */
  void stop() {
    stopped = true;
  }
}
