package nl.casustafel.desktop.console.open.place;

import java.util.List;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;

/** The places around the one at hand. */
public final class Neighbour {
  private Neighbour() {}

  /** In which phase one was, while anything is to be seen in it. */
  static Phase phase(WorkshopView view) {
    Phase stored = view.whereabouts().phase();
    return view.agenda().in(stored).places().isEmpty() ? Phase.ROOM : stored;
  }

  /** Where one was when the workshop was stored; the beginning when that place is gone. */
  static Place whereOneWas(WorkshopView view) {
    return view.places().contains(view.place())
        ? view.place()
        : view.agenda().in(phase(view)).places().getFirst();
  }

  /** Where to stay when a place is gone: the one that stood before it. Else the place itself. */
  public static Place orBefore(Place here, Phase phase, WorkshopView before, WorkshopView now) {
    if (now.places().contains(here)) {
      return here;
    }
    List<Place> listed = before.agenda().in(phase).places();
    boolean seen = listed.contains(here);
    List<Place> former = seen ? listed : before.places();
    List<Place> places = seen ? now.agenda().in(phase).places() : now.places();
    return places.get(Math.min(Math.max(former.indexOf(here), 1), places.size()) - 1);
  }
}
