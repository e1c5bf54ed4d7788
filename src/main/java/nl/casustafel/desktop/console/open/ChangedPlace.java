package nl.casustafel.desktop.console.open;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.casustafel.desktop.console.open.place.Neighbour;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;

/** Finds the item in which two views differ, so that an undo is seen where it happens. */
final class ChangedPlace {
  private ChangedPlace() {}

  /**
   * Where something else is recorded now; else where an item came, or else where one went: those
   * may have come or gone because of what is recorded with another one.
   */
  static Optional<ChangedItem> between(WorkshopView before, WorkshopView after) {
    return items(after, before, ChangedPlace::isOther)
        .or(() -> items(after, before, ChangedPlace::isMissing))
        .or(() -> items(before, after, ChangedPlace::isMissing))
        .map(item ->
            new ChangedItem(
                Neighbour.orBefore(item.place(), after.whereabouts().phase(), before, after),
                item.id()));
  }

  /** The first item of a view of which something holds when held against another. */
  private static Optional<ChangedItem> items(
      WorkshopView view, WorkshopView other, BiPredicate<PartItem, PartItems> holds) {
    return view.agenda().lines().stream().flatMap(line -> items(line, other, holds)).findFirst();
  }

  private static Stream<ChangedItem> items(
      Agenda.Line line, WorkshopView other, BiPredicate<PartItem, PartItems> holds) {
    PartItems theirs =
        other.agenda().find(line.part()).map(Agenda.Line::items).orElse(PartItems.NOTHING);
    return line.items()
        .all()
        .filter(item -> holds.test(item, theirs))
        .map(item -> new ChangedItem(line.place(item), item.id()));
  }

  private static boolean isOther(PartItem item, PartItems before) {
    return before
        .find(item.id())
        .filter(was -> !was.recorded().equals(item.recorded()))
        .isPresent();
  }

  private static boolean isMissing(PartItem item, PartItems others) {
    return others.find(item.id()).isEmpty();
  }
}
