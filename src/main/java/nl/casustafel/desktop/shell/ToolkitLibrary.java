package nl.casustafel.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.store.LibraryPlaces;
import nl.casustafel.store.OwnFile;
import org.jspecify.annotations.Nullable;

/**
 * Where JavaFX unpacks its libraries when it runs from its jars (linked into a runtime, they lie
 * there already). It would take the home folder and then the temporary one, and gives up where
 * neither may hold programs.
 */
final class ToolkitLibrary {
  private static final String PLACE = "javafx.cachedir";

  private ToolkitLibrary() {}

  /** Says the place, unless somebody said another; to be called before the toolkit starts. */
  static void place(Path dataFolder) {
    if (System.getProperty(PLACE) != null) {
      return;
    }
    for (Path place : List.of(LibraryPlaces.cache(), dataFolder.resolve("library"))) {
      if (holds(place)) {
        System.setProperty(PLACE, place.resolve("javafx").toString());
        return;
      }
    }
  }

  // A program for a moment: no other question tells whether a folder may hold programs.
  private static boolean holds(Path place) {
    Path trial = null;
    try {
      OwnFile.createFolder(place);
      trial = Files.createTempFile(place, "trial", "");
      return trial.toFile().setExecutable(true, true) && trial.toFile().canExecute();
    } catch (IOException notHere) {
      return false;
    } finally {
      remove(trial);
    }
  }

  private static void remove(@Nullable Path trial) {
    try {
      if (trial != null) {
        Files.deleteIfExists(trial);
      }
    } catch (IOException stays) {
      trial.toFile().deleteOnExit();
    }
  }
}
