package nl.casustafel.desktop.home;

import java.util.List;
import nl.casustafel.text.SearchWords;
import nl.casustafel.workshop.WorkshopSummary;

/** A search in title, organisation and case. */
record WorkshopSearch(SearchWords words) {

  static WorkshopSearch of(String query) {
    return new WorkshopSearch(SearchWords.of(query));
  }

  List<WorkshopSummary> in(List<WorkshopSummary> workshops) {
    return words.isEmpty() ? workshops : workshops.stream().filter(this::finds).toList();
  }

  private boolean finds(WorkshopSummary workshop) {
    WorkshopSummary.Heading heading = workshop.heading();
    return words.occurIn(
        heading.title(),
        heading.organisation(),
        heading.caseTitle().nl(),
        heading.caseTitle().en());
  }
}
