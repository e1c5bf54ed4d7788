package nl.casustafel.desktop.console.voting.model;

import java.util.function.Supplier;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.workshop.session.Session;
import org.jspecify.annotations.Nullable;

/** Whether rounds close by themselves when all have voted, remembered from session to session. */
public final class ClosingChoice {
  private final VotingServices services;
  private final Tasks tasks;
  private final Supplier<@Nullable Hall> hall;
  private boolean byItself;

  ClosingChoice(VotingServices services, Tasks tasks, Supplier<@Nullable Hall> hall) {
    this.services = services;
    this.tasks = tasks;
    this.hall = hall;
    this.byItself = services.closesByItself();
  }

  public boolean byItself() {
    return byItself;
  }

  public void choose(boolean wanted) {
    byItself = wanted;
    tasks.run(
        () -> {
          services.closeByItself(wanted);
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
