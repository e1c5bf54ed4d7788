package nl.casustafel.desktop.home;

import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.workshop.WorkshopId;

/** Where Home leads to. Called on the JavaFX thread. */
public interface HomeActions {

  /** Prepares a new workshop about a case. */
  void begin(CaseSource source);

  void continueWorkshop(WorkshopId id);

  void report(WorkshopId id);

  void openLibrary();

  /** Opens the settings where they say where the data are. */
  void openWhereIsMyData();
}
