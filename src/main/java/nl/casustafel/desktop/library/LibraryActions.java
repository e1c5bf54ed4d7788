package nl.casustafel.desktop.library;

import java.nio.file.Path;
import nl.casustafel.casefile.library.CaseSource;

/** Where the library leads to. Called on the JavaFX thread. */
public interface LibraryActions {

  /** Prepares a new workshop about a case. */
  void begin(CaseSource source);

  /** Reads own cases from this folder from now on. */
  void useFolder(Path folder);

  /** Reads all cases again and hands them to the model. */
  void reload();
}
