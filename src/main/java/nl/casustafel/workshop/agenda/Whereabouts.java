package nl.casustafel.workshop.agenda;

import java.util.Map;
import java.util.Optional;
import nl.casustafel.guide.question.Phase;

/**
 * Where somebody was looking when a workshop was stored.
 *
 * @param left where one was in a phase that one left
 */
public record Whereabouts(Phase phase, Place place, Map<Phase, Place> left) {
  public Whereabouts {
    left = Map.copyOf(left);
  }

  /** Where one goes on in another phase: where one was, while that is there, else at its start. */
  public Optional<Place> in(Phase other, Agenda agenda) {
    var places = agenda.in(other).places();
    return Optional.ofNullable(left.get(other))
        .filter(places::contains)
        .or(() -> places.stream().findFirst());
  }
}
