package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.List;

/** The order in which one goes through a workshop, item by item. */
final class Itinerary {
  private Itinerary() {}

  static List<Place> of(WorkshopView view) {
    List<Place> places = new ArrayList<>();
    places.add(Place.of(Part.CASE));
    view.results().observations().forEach(o -> places.add(new Place(Part.OBSERVATIONS, o.id())));
    view.results()
        .themes()
        .forEach(theme ->
            theme
                .questions()
                .forEach(q -> places.add(new Place(Part.QUESTIONS, q.question().id()))));
    places.add(Place.of(Part.RISKS));
    places.add(Place.of(Part.REPORT));
    return places;
  }
}
