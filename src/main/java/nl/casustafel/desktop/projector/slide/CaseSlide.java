package nl.casustafel.desktop.projector.slide;

import java.util.Optional;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.change.WorkshopInfo;

/** At the case the room sees which workshop begins, and whose it is. */
final class CaseSlide implements ProjectedPart {
  @Override
  public Part part() {
    return Part.CASE;
  }

  @Override
  public Optional<Slide> slide(Place place, WorkshopView workshop, Texts texts) {
    WorkshopInfo info = workshop.info();
    return Optional.of(new Slide.Title(info.organisation(), info.title()));
  }
}
