package nl.casustafel.desktop.home;

import nl.casustafel.workshop.WorkshopSummary;

/** What one can do with a workshop of the list. */
interface RowActions {
  void goOn(WorkshopSummary workshop);

  void report(WorkshopSummary workshop);

  /** Asks first. */
  void delete(WorkshopSummary workshop);
}
