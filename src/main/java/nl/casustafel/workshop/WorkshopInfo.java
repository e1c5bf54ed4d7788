package nl.casustafel.workshop;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.LineEnds;

/**
 * What a facilitator fills in before the workshop.
 *
 * @param roles who is present: roles with head counts, never names
 */
public record WorkshopInfo(
    String title,
    String organisation,
    LocalDate date,
    Language language,
    List<RoleCount> roles,
    Depth depth) {

  public WorkshopInfo {
    title = LineEnds.asSpaces(title);
    organisation = LineEnds.asSpaces(organisation);
    roles = List.copyOf(roles);
  }

  /** How many people are present; 0 when no roles were filled in. */
  public int headCount() {
    return roles.stream().mapToInt(RoleCount::count).sum();
  }

  public WorkshopInfo in(Language other) {
    return new WorkshopInfo(title, organisation, date, other, roles, depth);
  }
}
