package nl.casustafel.desktop.console.open;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.console.open.errand.Errand;
import nl.casustafel.desktop.console.open.place.Neighbour;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import org.jspecify.annotations.Nullable;

/** Undo and redo, and where what they changed is seen. JavaFX thread only. */
final class Replay {
  private final ReadOnlyObjectWrapper<@Nullable ChangedItem> changed =
      new ReadOnlyObjectWrapper<>();

  /** What the last step changed; null before there was one. */
  ReadOnlyObjectProperty<@Nullable ChangedItem> changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Goes to an item, to be seen there. */
  void show(ChangedItem item, Consumer<Place> moveTo) {
    moveTo.accept(item.place());
    changed.set(item);
  }

  /**
   * A step back or forth.
   *
   * @param shown the workshop as the screen shows it once the step is done
   * @param moveTo goes to where something changed
   */
  Errand step(
      Function<Workshop, Workshop.Replayed> step,
      Supplier<WorkshopView> shown,
      Consumer<Place> moveTo) {
    AtomicReference<Workshop.@Nullable Replayed> done = new AtomicReference<>();
    return new Errand(
        open -> {
          Workshop.Replayed replayed = step.apply(open);
          done.set(replayed);
          return new Executed.Done(replayed.now());
        },
        now -> show(Objects.requireNonNull(done.get()), shown.get(), moveTo),
        refused -> {});
  }

  private void show(Workshop.Replayed done, WorkshopView shown, Consumer<Place> moveTo) {
    ChangedPlace.between(done.before(), done.now())
        .ifPresent(item -> {
          // Somebody else may have taken it away since.
          Phase phase = done.now().whereabouts().phase();
          moveTo.accept(Neighbour.orBefore(item.place(), phase, done.now(), shown));
          changed.set(item);
        });
  }
}
