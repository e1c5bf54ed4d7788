package nl.casustafel.desktop.console.open;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;

/**
 * Hears of every change of a workshop, on whatever thread, as that of a session when a vote is
 * revealed; of several changes the last is shown, on the JavaFX thread.
 */
final class ChangesElsewhere {
  private final Workshop workshop;
  private final Tasks tasks;
  private final Consumer<WorkshopView> show;
  private final AtomicBoolean told = new AtomicBoolean();

  private ChangesElsewhere(Workshop workshop, Tasks tasks, Consumer<WorkshopView> show) {
    this.workshop = workshop;
    this.tasks = tasks;
    this.show = show;
  }

  /**
   * @param overtaken called when another program turned out to have written first
   */
  static void follow(
      Workshop workshop,
      Tasks tasks,
      Consumer<WorkshopView> show,
      Consumer<WorkshopView> overtaken) {
    ChangesElsewhere changes = new ChangesElsewhere(workshop, tasks, show);
    workshop.listen(changed -> changes.hear());
    workshop.listenToOthers(other -> tasks.later(() -> overtaken.accept(other.now())));
  }

  private void hear() {
    if (told.compareAndSet(false, true)) {
      tasks.later(() -> {
        told.set(false);
        show.accept(workshop.view());
      });
    }
  }
}
