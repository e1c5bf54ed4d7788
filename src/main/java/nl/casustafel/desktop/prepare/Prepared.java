package nl.casustafel.desktop.prepare;

import java.util.Map;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.plan.Programme;

/**
 * A workshop as it was prepared, free of flaws.
 *
 * @param minutes the minutes, 0 to 600, of the parts for which they differ from the proposal
 * @param programme what the group treats together; {@link Programme#NONE} without a limit of time
 */
public record Prepared(WorkshopInfo info, Map<Part, Integer> minutes, Programme programme) {
  public Prepared {
    minutes = Map.copyOf(minutes);
  }
}
