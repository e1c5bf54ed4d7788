package nl.casustafel.workshop.change;

import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Skip;

/** A fact about the time of a workshop: what is planned, and what is left for afterwards. */
public sealed interface PlanChange extends Change {

  /** Plans the minutes of a part; {@link #AS_PLANNED} goes back to what the guide proposes. */
  record MinutesPlanned(Part part, int minutes) implements PlanChange {
    public static final int AS_PLANNED = -1;

    @Override
    public String subject() {
      return part.name();
    }

    @Override
    public Change none() {
      return new MinutesPlanned(part, AS_PLANNED);
    }
  }

  /** What the group treats together in the time that it has. */
  record ProgrammeSet(Programme programme) implements PlanChange {
    @Override
    public String subject() {
      return "";
    }

    @Override
    public Change none() {
      return new ProgrammeSet(Programme.NONE);
    }
  }

  /** That an item, or a part as a whole, is left for afterwards, or is not. */
  record ItemSkipped(Place place, Skip skip) implements PlanChange, Change.Written {
    @Override
    public String subject() {
      return place.item().isEmpty() ? place.part().name() : place.item();
    }

    @Override
    public Thing thing() {
      return new Thing(ItemSkipped.class, place.part().name() + "/" + place.item());
    }

    @Override
    public Change none() {
      return new ItemSkipped(place, Skip.NONE);
    }
  }
}
