package nl.casustafel.desktop.console.open.place;

import java.util.List;
import java.util.Optional;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.remaining.Remainder;

/**
 * A walk through what is left of a workshop, wherever each of it is seen to. The list is that of
 * the beginning, so that what is done on the way moves nothing under the feet.
 *
 * @param at which of the stops one is at, from 0
 */
public record Walk(List<Remainder> stops, int at) {
  public Walk {
    stops = List.copyOf(stops);
  }

  public Remainder stop() {
    return stops.get(at);
  }

  Place place() {
    return stop().subject().place();
  }

  /** So many stops on or back; empty beyond either end. */
  public Optional<Walk> step(int by) {
    int to = at + by;
    return to >= 0 && to < stops.size() ? Optional.of(new Walk(stops, to)) : Optional.empty();
  }
}
