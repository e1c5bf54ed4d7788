package nl.casustafel.desktop.prepare;

import nl.casustafel.casefile.library.CaseSource;

/** Where preparing leads to. Called on the JavaFX thread. */
public interface PrepareActions {

  /** Begins the workshop as prepared. */
  void begin(CaseSource source, Prepared prepared);

  /** Goes back without a workshop. */
  void cancel();
}
