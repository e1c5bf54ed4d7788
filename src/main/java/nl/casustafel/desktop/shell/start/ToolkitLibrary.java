package nl.casustafel.desktop.shell.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.files.OwnFile;
import nl.casustafel.files.Trial;
import nl.casustafel.store.file.LibraryPlaces;

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
    try (Trial trial = trialIn(place)) {
      File file = trial.file().toFile();
      return file.setExecutable(true, true) && file.canExecute();
    } catch (IOException notHere) {
      return false;
    }
  }

  private static Trial trialIn(Path place) throws IOException {
    OwnFile.createFolder(place);
    return Trial.in(place);
  }
}
