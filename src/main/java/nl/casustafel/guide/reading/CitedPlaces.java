package nl.casustafel.guide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.guide.law.Citations;
import nl.casustafel.guide.reading.names.GuideText;

/** Every place in the guide's files that cites a work. For one thread. */
final class CitedPlaces {
  private static final Set<String> FIELDS = Set.of("ref", "src", "rights");

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

  /**
   * Notes every reference to a work that is not listed, and every one that does not say under which
   * condition it binds. Editions without these lists have neither.
   */
  void check(Citations citations) {
    for (Place place : places) {
      Spot spot = place.reference().spot();
      String reference = place.reference().text();
      if (!citations.works().isEmpty() && citations.work(reference).isEmpty()) {
        place.flaws().add(spot, GuideText.UNKNOWN_WORK, reference);
      }
      citations
          .unsaidCondition(reference)
          .ifPresent(says -> place.flaws().add(spot, GuideText.UNSAID_CONDITION, reference, says));
    }
  }
}
