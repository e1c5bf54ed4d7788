package nl.casustafel.desktop.console.open.place;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import nl.casustafel.desktop.console.open.time.TimeHere;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import org.jspecify.annotations.Nullable;

/** Going from one place of a workshop to another, and the time spent at each. */
public final class Moving {
  private final Supplier<WorkshopView> view;
  private final Standpoint standpoint;
  private final TimeHere time;
  private final Runnable leaveItem;
  private final Consumer<Command> store;

  /**
   * @param leaveItem called before another item is at hand
   */
  public Moving(
      Supplier<WorkshopView> view,
      Standpoint standpoint,
      TimeHere time,
      Runnable leaveItem,
      Consumer<Command> store) {
    this.view = view;
    this.standpoint = standpoint;
    this.time = time;
    this.leaveItem = leaveItem;
    this.store = store;
  }

  /** Seconds at the part at hand that are not in the view yet. */
  public ReadOnlyIntegerProperty secondsHereProperty() {
    return time.shownProperty();
  }

  /** Goes to a place, in the phase in which one sees it; nothing where one is there. */
  public void to(Place to) {
    if (!to.equals(standpoint.place())) {
      go(to, () -> standpoint.go(to, view.get()));
    }
  }

  /** Goes so many steps on or back, or stays at either end. */
  public void step(int by) {
    Walk walking = standpoint.walkProperty().get();
    if (walking != null) {
      walking.step(by).ifPresent(this::walk);
      return;
    }
    WayOn steps = standpoint.steps(view.get());
    (by > 0 ? steps.on() : steps.back()).ifPresent(this::to);
  }

  /** Looks at the workshop in another phase, where one was in it. */
  public void look(Phase other) {
    Place to = standpoint.in(other, view.get());
    go(to, () -> standpoint.look(other, to));
  }

  /** Walks through what is left; null ends the walk where one is. */
  public void walk(@Nullable Walk to) {
    if (to == null) {
      standpoint.endWalk();
    } else {
      go(to.place(), () -> standpoint.go(to));
    }
  }

  /** Stays where one is, or near it where that is gone. */
  public void follow(WorkshopView before, WorkshopView now) {
    Place here = Neighbour.orBefore(standpoint.place(), standpoint.phase(), before, now);
    if (!here.equals(standpoint.place())) {
      go(here, () -> standpoint.go(here, now));
    }
  }

  /** Counts time, in the room only. */
  public void tick() {
    if (standpoint.phase() != Phase.ROOM) {
      time.take();
    } else if (time.look(standpoint.place().part())) {
      store();
    }
  }

  /** Stores where one is, with the time spent there. */
  public void store() {
    store(standpoint.phase());
  }

  private void go(Place to, Runnable go) {
    Place left = standpoint.place();
    Phase former = standpoint.phase();
    if (!to.equals(left)) {
      leaveItem.run();
    }
    go.run();
    if (!to.equals(left) || standpoint.phase() != former) {
      store(former);
    }
  }

  // Only the time that the room spends is that of the workshop.
  private void store(Phase spentIn) {
    int seconds = time.take();
    store.accept(standpoint.stored(spentIn == Phase.ROOM ? seconds : 0));
  }
}
