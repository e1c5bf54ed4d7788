package nl.casustafel.workshop.change;

import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.agenda.Place;

/** A fact about how somebody looks at a workshop, which says nothing of the work itself. */
public sealed interface LookChange extends Change {

  /** In which phase one looks at the workshop; locks nothing and says nothing of the work. */
  record PhaseShown(Phase phase) implements LookChange {
    @Override
    public String subject() {
      return "";
    }

    @Override
    public Change none() {
      return new PhaseShown(Phase.ROOM);
    }
  }

  /** Where one was in a phase when one left it for another. */
  record PlaceLeft(Phase phase, Place place) implements LookChange {
    @Override
    public String subject() {
      return "";
    }

    @Override
    public Thing thing() {
      return new Thing(PlaceLeft.class, phase.id());
    }

    @Override
    public Change none() {
      return new PlaceLeft(phase, Place.START);
    }
  }
}
