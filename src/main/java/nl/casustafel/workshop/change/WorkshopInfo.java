package nl.casustafel.workshop.change;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.question.Depth;
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

  /** The roles that are present, each once. */
  public List<String> roleNames() {
    return roles.stream().map(RoleCount::role).distinct().toList();
  }

  /** What somebody changed, from one to another, put into what stands now; the rest stays. */
  public WorkshopInfo with(WorkshopInfo from, WorkshopInfo to) {
    return new WorkshopInfo(
        to.title.equals(from.title) ? title : to.title,
        to.organisation.equals(from.organisation) ? organisation : to.organisation,
        to.date.equals(from.date) ? date : to.date,
        to.language == from.language ? language : to.language,
        to.roles.equals(from.roles) ? roles : to.roles,
        to.depth == from.depth ? depth : to.depth);
  }

  public WorkshopInfo in(Language other) {
    return new WorkshopInfo(title, organisation, date, other, roles, depth);
  }
}
