package nl.casustafel.workshop.session.kept;

import java.time.Duration;

/** Does something later, on a thread of its own. A test decides itself when later is. */
@FunctionalInterface
public interface Countdown {
  void after(Duration delay, Runnable work);
}
