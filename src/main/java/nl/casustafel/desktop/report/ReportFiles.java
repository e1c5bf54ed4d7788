package nl.casustafel.desktop.report;

import java.nio.file.Path;
import java.util.Optional;

/** Where reports go to on this computer. Called on the JavaFX thread. */
public interface ReportFiles {

  /** Asks where to save, beginning at a name; empty when nobody wants to after all. */
  Optional<Path> chooseTarget(String suggestedName);

  /** Opens a file in the program that people use for it, from which it can be printed. */
  void open(Path file);
}
