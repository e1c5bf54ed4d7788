package nl.casustafel.workshop;

import java.time.Instant;
import java.time.LocalDate;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.change.WorkshopInfo;

/** A workshop as it stands in a list, without opening it. */
public record WorkshopSummary(
    WorkshopId id, Heading heading, Instant lastWorkedOn, Progress progress) {

  /** What it is called and about. */
  public record Heading(
      String title, String organisation, LocalizedText caseTitle, LocalDate date) {}

  static WorkshopSummary of(WorkshopView view, Instant at) {
    WorkshopInfo info = view.info();
    LocalizedText caseTitle = view.content().caseTemplate().titles().shortTitle();
    return new WorkshopSummary(
        view.identity().id(),
        new Heading(info.title(), info.organisation(), caseTitle, info.date()),
        at,
        view.results().progress());
  }
}
