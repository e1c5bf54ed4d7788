package nl.casustafel.desktop.projector.page;

import java.time.Instant;
import javafx.scene.Parent;
import nl.casustafel.desktop.projector.slide.ProjectorView.Joining;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/** One slide in the window, and what changes on it while it stays: people who join and vote. */
public interface SlidePage {

  Parent root();

  void show(@Nullable Joining joining, @Nullable SessionView session);

  /**
   * Says how long one can still vote.
   *
   * @return whether that changes with time
   */
  boolean tick(Instant now);

  /** Lets the result grow, where there is one. */
  void grow();
}
