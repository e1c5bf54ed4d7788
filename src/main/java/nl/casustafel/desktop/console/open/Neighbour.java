package nl.casustafel.desktop.console.open;

import java.util.List;
import java.util.Optional;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;

/** The places around the one at hand. */
final class Neighbour {
  private Neighbour() {}

  /** Where one was when the workshop was stored; the beginning when that place is gone. */
  static Place whereOneWas(WorkshopView view) {
    List<Place> places = view.places();
    return places.contains(view.place()) ? view.place() : places.getFirst();
  }

  /** The place so many steps on or back; empty beyond either end. */
  static Optional<Place> of(Place here, int steps, WorkshopView view) {
    List<Place> places = view.places();
    int at = places.indexOf(here) + steps;
    return at >= 0 && at < places.size() ? Optional.of(places.get(at)) : Optional.empty();
  }

  /** Where to stay when a place is gone: the one that stood before it. Else the place itself. */
  static Place orBefore(Place here, WorkshopView before, WorkshopView now) {
    List<Place> places = now.places();
    if (places.contains(here)) {
      return here;
    }
    int former = Math.max(before.places().indexOf(here), 1);
    return places.get(Math.min(former, places.size()) - 1);
  }
}
