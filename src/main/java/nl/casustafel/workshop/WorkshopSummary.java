package nl.casustafel.workshop;

import java.time.Instant;
import java.time.LocalDate;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.change.WorkshopInfo;

/** A workshop as it stands in a list, without opening it. */
public record WorkshopSummary(
    WorkshopId id, Heading heading, Instant lastWorkedOn, Progress progress) {

  /** What it is called and about. */
  public record Heading(
      String title, String organisation, LocalizedText caseTitle, LocalDate date) {}

  /**
   * The phase that it seems to be in on a day, by the day of its session and by what is treated:
   * somebody who looks at it in another phase changes nothing of that.
   */
  public Phase phase(LocalDate today) {
    boolean begun = progress.observationsTreated() > 0 || progress.questionsAnswered() > 0;
    if (progress.complete() || (today.isAfter(heading.date()) && begun)) {
      return Phase.AFTER;
    }
    boolean inTheRoom = progress.observationsTreated() > 0 || today.equals(heading.date());
    return inTheRoom ? Phase.ROOM : Phase.BEFORE;
  }

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
