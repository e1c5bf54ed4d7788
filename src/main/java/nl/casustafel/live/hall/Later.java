package nl.casustafel.live.hall;

import java.time.Duration;
import nl.casustafel.workshop.session.kept.Countdown;

/** Waits on a thread of its own, which costs next to nothing. */
public final class Later implements Countdown {

  @Override
  public void after(Duration delay, Runnable work) {
    Thread.startVirtualThread(() -> {
      try {
        Thread.sleep(delay.isNegative() ? Duration.ZERO : delay);
      } catch (InterruptedException e) {
        return;
      }
      work.run();
    });
  }
}
