package nl.casustafel.guide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.guide.Citations;

/** Every place in the guide's files that cites a work. For one thread. */
final class CitedPlaces {
  private static final Set<String> FIELDS = Set.of("ref", "src");

  private final List<Place> places = new ArrayList<>();

  private record Place(Node.Scalar reference, Flaws flaws) {}

  /** Gathers the references of a file, at whatever depth they stand. */
  void gather(Node node, Flaws flaws) {
    switch (node) {
      case Node.Scalar ignored -> {}
      case Node.Sequence list -> list.items().forEach(item -> gather(item, flaws));
      case Node.Mapping mapping ->
          mapping
              .entries()
              .forEach(entry -> {
                if (FIELDS.contains(entry.name().text())) {
                  note(entry.value(), flaws);
                } else {
                  gather(entry.value(), flaws);
                }
              });
    }
  }

  private void note(Node value, Flaws flaws) {
    switch (value) {
      case Node.Scalar reference when !reference.isNothing() ->
          places.add(new Place(reference, flaws));
      case Node.Scalar ignored -> {}
      case Node.Sequence list -> list.items().forEach(item -> note(item, flaws));
      // The reader of the field says that this is no reference.
      case Node.Mapping ignored -> {}
    }
  }

  /** Notes every reference to a work that is not listed; editions without a list have none. */
  void check(Citations citations) {
    if (citations.works().isEmpty()) {
      return;
    }
    for (Place place : places) {
      String reference = place.reference().text();
      if (citations.work(reference).isEmpty()) {
        place.flaws().add(place.reference().spot(), GuideText.UNKNOWN_WORK, reference);
      }
    }
  }
}
