package nl.casustafel.desktop.console.open.place;

import java.util.List;
import java.util.Optional;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Place;

/**
 * The way on and back from where one is.
 *
 * @param at which of all one is at, from 1; 0 at what stands in no list
 */
public record WayOn(int at, int all, Optional<Place> back, Optional<Place> on) {

  /**
   * Through the places that one looks at in a phase. From what is not among them one goes to what
   * stands before or after it in the whole of the workshop.
   *
   * @param looked at in the phase
   * @param whole every place that there is
   */
  public static WayOn of(Place here, Agenda looked, Agenda whole) {
    List<Place> places = looked.places();
    int at = places.indexOf(here);
    List<Place> order = at < 0 ? whole.places() : places;
    int from = order.indexOf(here);
    return new WayOn(
        at + 1,
        places.size(),
        order.subList(0, Math.max(from, 0)).reversed().stream()
            .filter(places::contains)
            .findFirst(),
        order.subList(from + 1, order.size()).stream().filter(places::contains).findFirst());
  }

  /** The way through a list that one walks through. */
  static WayOn of(Walk walk) {
    return new WayOn(
        walk.at() + 1,
        walk.stops().size(),
        walk.step(-1).map(Walk::place),
        walk.step(1).map(Walk::place));
  }
}
