package nl.casustafel.desktop.console.open;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.console.open.errand.Errand;
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

  /**
   * A step back or forth.
   *
   * @param anothers whether it came to a view by what another program wrote
   * @param moveTo goes to where something changed
   */
  Errand step(
      Function<Workshop, WorkshopView> step,
      WorkshopView shown,
      Predicate<WorkshopView> anothers,
      Consumer<Place> moveTo) {
    AtomicReference<WorkshopView> before = new AtomicReference<>(shown);
    return new Errand(
        open -> {
          before.set(open.view());
          return new Executed.Done(step.apply(open));
        },
        now ->
            ChangedPlace.between(Objects.requireNonNull(before.get()), now)
                .filter(item -> !anothers.test(now))
                .ifPresent(item -> {
                  moveTo.accept(item.place());
                  changed.set(item);
                }),
        refused -> {});
  }
}
