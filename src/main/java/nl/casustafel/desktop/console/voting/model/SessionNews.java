package nl.casustafel.desktop.console.voting.model;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Brings the views of a session to the JavaFX thread: the latest, not each, so that a room of
 * hundreds makes one change on screen.
 */
final class SessionNews {
  private final Tasks tasks;
  private final Consumer<SessionView> show;
  private final AtomicReference<@Nullable SessionView> latest = new AtomicReference<>();
  private final Consumer<SessionView> hear = this::hear;

  SessionNews(Tasks tasks, Consumer<SessionView> show) {
    this.tasks = tasks;
    this.show = show;
  }

  /** Shows a session from now on. */
  void follow(Session session) {
    session.listen(hear);
    show.accept(session.view());
  }

  void leave(Session session) {
    session.unlisten(hear);
    latest.set(null);
  }

  // The session's own thread.
  private void hear(SessionView view) {
    if (latest.getAndSet(view) == null) {
      tasks.later(() -> {
        SessionView now = latest.getAndSet(null);
        if (now != null) {
          show.accept(now);
        }
      });
    }
  }
}
