package nl.casustafel.desktop.console.voting.model;

import java.util.function.Supplier;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.files.KeptLine;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.workshop.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Whether rounds close by themselves when all have voted, remembered from session to session; they
 * do until somebody says otherwise.
 */
public final class ClosingChoice {
  private static final String OFF = "off";

  private final KeptLine memory;
  private final Tasks tasks;
  private final Supplier<@Nullable Hall> hall;
  private boolean byItself;

  ClosingChoice(KeptLine memory, Tasks tasks, Supplier<@Nullable Hall> hall) {
    this.memory = memory;
    this.tasks = tasks;
    this.hall = hall;
    this.byItself = memory.read().filter(OFF::equals).isEmpty();
  }

  public boolean byItself() {
    return byItself;
  }

  public void choose(boolean wanted) {
    byItself = wanted;
    tasks.run(
        () -> {
          memory.keep(wanted ? "on" : OFF);
          return wanted;
        },
        kept -> {},
        problem -> {});
    Hall now = hall.get();
    if (now != null) {
      tell(now.session());
    }
  }

  /** Lets a session close its rounds so. */
  void tell(Session session) {
    var _ = session.facilitation().closeByItself(byItself);
  }
}
