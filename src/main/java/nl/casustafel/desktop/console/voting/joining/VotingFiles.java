package nl.casustafel.desktop.console.voting.joining;

import java.nio.file.Path;
import java.util.Optional;

/** The system's own dialogs, as far as voting needs them. JavaFX thread only; may be slow. */
public interface VotingFiles {

  /** A PKCS#12 file; empty when somebody thinks better of it. */
  Optional<Path> chooseCertificate();

  /** Where to write a PDF; empty when somebody thinks better of it. */
  Optional<Path> chooseTarget(String suggestedName);

  /** Opens a file with the program that the system has for it. */
  void open(Path file);
}
