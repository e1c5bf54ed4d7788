package nl.casustafel.desktop.kit.outside;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system's own ways with folders and files. JavaFX thread only. */
public interface Folders {

  /**
   * Lets somebody choose a folder.
   *
   * @param start where choosing begins, or null for wherever the system begins
   * @return empty when none was chosen
   */
  Optional<Path> chooseFolder(@Nullable Path start);

  /** Opens a file or folder in the program that the system has for it. */
  void open(Path fileOrFolder);
}
