package nl.casustafel.workshop.observation;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PlanBasis;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.plan.Slot;

/** Observations as a part of the agenda: each has a page and is done with its conclusion. */
public final class ObservationItems {
  private ObservationItems() {}

  public static Planned planned(PlanBasis basis) {
    int all = basis.observations();
    return basis.planned(
        () -> new Planned(basis.times().perObservation() * all, all), Slot.Kind.OBSERVATIONS);
  }

  public static PartItems of(List<TreatedObservation> observations) {
    return PartItems.of(
        PartItems.Pages.EACH, observations.stream().map(ObservationItems::item).toList());
  }

  private static PartItem item(TreatedObservation observation) {
    return new PartItem(
        observation.id(),
        new PartItem.Words(observation.number(), observation.name(), observation.statement()),
        Headway.of(observation.treatment() != Treatment.NOT_ASKED, observation.treated()),
        false,
        List.of(observation.statement(), observation.rounds(), observation.decision()),
        Set.of(Phase.ROOM));
  }
}
