package nl.casustafel.desktop.projector.slide;

import java.util.Optional;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.TreatedObservation;
import org.jspecify.annotations.Nullable;

/** An observation, with the show of hands if there was one. */
final class ObservationSlide implements ProjectedPart {
  @Override
  public Part part() {
    return Part.OBSERVATIONS;
  }

  @Override
  public Optional<Slide> slide(Place place, WorkshopView workshop, Texts texts) {
    return workshop
        .observation(place.item())
        .map(found ->
            new Slide.Item(
                new Headings(workshop, texts).observation(found.id()),
                byHands(found, workshop, texts)));
  }

  // Votes by phone are in the record too, also those that were never revealed: they stay there.
  private static @Nullable Outcome byHands(
      TreatedObservation observation, WorkshopView workshop, Texts texts) {
    var rounds = observation.rounds().stream().filter(round -> !round.byPhone()).toList();
    return rounds.isEmpty()
        ? null
        : new Outcomes(workshop.content().guide(), texts).ofHands(rounds);
  }
}
