package nl.casustafel.desktop.console.open;

import java.util.Optional;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.WorkshopView;

/** Finds the item in which two views differ, so that an undo is seen where it happens. */
final class ChangedPlace {
  private ChangedPlace() {}

  static Optional<Place> between(WorkshopView before, WorkshopView after) {
    return after.places().stream()
        .filter(place -> differs(place, before, after))
        .findFirst()
        .or(() -> actionsDiffer(before, after) ? report() : Optional.empty());
  }

  private static boolean differs(Place place, WorkshopView before, WorkshopView after) {
    return switch (place.part()) {
      case OBSERVATIONS ->
          !before.observation(place.item()).equals(after.observation(place.item()));
      case QUESTIONS ->
          before
              .question(place.item())
              .flatMap(was ->
                  after.question(place.item()).filter(now -> !now.answer().equals(was.answer())))
              .isPresent();
      case CASE, RISKS, REPORT -> false;
    };
  }

  private static boolean actionsDiffer(WorkshopView before, WorkshopView after) {
    return !before.results().actions().equals(after.results().actions());
  }

  private static Optional<Place> report() {
    return Optional.of(Place.of(Part.REPORT));
  }
}
