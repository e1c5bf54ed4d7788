package nl.casustafel.desktop.console.open.errand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Does deeds one after the other in the background. One that cannot be stored stays at the head and
 * is tried again with the next, so that nothing overtakes it and nothing is lost. Used on the
 * JavaFX thread only.
 */
public final class ErrandQueue {
  private final Workshop workshop;
  private final Tasks tasks;
  private final Runnable failed;
  private final Runnable tried;
  private final Deque<Errand> waiting = new ArrayDeque<>();
  private final List<Ending> endings = new ArrayList<>();
  private boolean underWay;
  private StoreFailure.@Nullable Reason failure;

  /**
   * @param failed called when a deed could not be stored
   * @param tried called when a deed was done or refused
   */
  public ErrandQueue(Workshop workshop, Tasks tasks, Runnable failed, Runnable tried) {
    this.workshop = workshop;
    this.tasks = tasks;
    this.failed = failed;
    this.tried = tried;
  }

  private record Ending(Runnable saved, Runnable notSaved) {}

  public void add(Errand deed) {
    waiting.add(deed);
    proceed();
  }

  /** Tries again what could not be stored. */
  public void retry() {
    proceed();
  }

  public int waiting() {
    return waiting.size();
  }

  /** Why the deed at the head could not be stored, or null. */
  public StoreFailure.@Nullable Reason failure() {
    return failure;
  }

  /** Calls one of the two once everything that waits now was tried. */
  public void whenTried(Runnable saved, Runnable notSaved) {
    endings.add(new Ending(saved, notSaved));
    proceed();
  }

  private void proceed() {
    Errand next = waiting.peek();
    if (underWay) {
      return;
    }
    if (next == null) {
      end(true);
      return;
    }
    underWay = true;
    tasks.run(
        () -> next.work().apply(workshop),
        executed -> tried(next, executed),
        problem -> failed(problem));
  }

  private void tried(Errand deed, Executed executed) {
    underWay = false;
    failure = null;
    waiting.remove();
    deed.finish(executed);
    tried.run();
    proceed();
  }

  private void failed(Throwable problem) {
    underWay = false;
    if (problem instanceof StoreFailure store) {
      failure = store.reason();
    } else {
      // A fault of ours would fail again for ever and hold up all that follows.
      failure = StoreFailure.Reason.OTHER;
      waiting.remove();
    }
    failed.run();
    end(false);
  }

  private void end(boolean saved) {
    List<Ending> all = List.copyOf(endings);
    endings.clear();
    all.forEach(ending -> (saved ? ending.saved() : ending.notSaved()).run());
  }
}
