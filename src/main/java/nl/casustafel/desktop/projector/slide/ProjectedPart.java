package nl.casustafel.desktop.projector.slide;

import java.util.Optional;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;

/** What the room sees of a part that shows more than its name or the words of its items. */
interface ProjectedPart {

  Part part();

  /** The slide of a place of this part; empty where it is like that of any other part. */
  Optional<Slide> slide(Place place, WorkshopView workshop, Texts texts);
}
