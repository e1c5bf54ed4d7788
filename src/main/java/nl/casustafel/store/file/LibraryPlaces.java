package nl.casustafel.store.file;

import java.nio.file.Path;
import java.util.Locale;

/** Where programs keep what can be made again, such as libraries that are unpacked. */
public final class LibraryPlaces {
  private LibraryPlaces() {}

  /** The folder of this program in the system's folder for that; it need not exist. */
  public static Path cache() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return Path.of(said("LOCALAPPDATA", home + "/AppData/Local"), "Casustafel", "library");
    }
    return system.startsWith("mac")
        ? Path.of(home, "Library", "Caches", "Casustafel")
        : Path.of(said("XDG_CACHE_HOME", home + "/.cache"), "casustafel");
  }

  private static String said(String variable, String otherwise) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? otherwise : value;
  }
}
