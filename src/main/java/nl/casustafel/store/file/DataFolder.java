package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import nl.casustafel.files.OwnFile;
import org.jspecify.annotations.Nullable;

/** The folder where everything is kept: the database, and its backups in a folder of their own. */
public record DataFolder(Path path) {

  /**
   * The folder that is usual on this platform, unless the system property {@code casustafel.data}
   * or the environment variable {@code CASUSTAFEL_DATA} names another.
   */
  public static DataFolder usual() {
    return usual(System::getProperty, System::getenv);
  }

  static DataFolder usual(
      Function<String, @Nullable String> property, Function<String, @Nullable String> variable) {
    String home = filled(property.apply("user.home"), ".");
    String chosen = filled(property.apply("casustafel.data"), variable.apply("CASUSTAFEL_DATA"));
    if (!chosen.isEmpty()) {
      return new DataFolder(Path.of(chosen));
    }
    String system = filled(property.apply("os.name"), "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new DataFolder(
          Path.of(filled(variable.apply("APPDATA"), home + "/AppData/Roaming"), "Casustafel"));
    }
    if (system.startsWith("mac")) {
      return new DataFolder(Path.of(home, "Library", "Application Support", "Casustafel"));
    }
    return new DataFolder(
        Path.of(filled(variable.apply("XDG_DATA_HOME"), home + "/.local/share"), "casustafel"));
  }

  private static String filled(@Nullable String value, @Nullable String otherwise) {
    if (value != null && !value.isBlank()) {
      return value;
    }
    return otherwise == null || otherwise.isBlank() ? "" : otherwise;
  }

  /** The database file; it need not exist. */
  public Path database() {
    return path.resolve("casustafel.db");
  }

  /** The folder of the backups; it need not exist. */
  public Path backups() {
    return path.resolve("backups");
  }

  /** Makes the folder when it is not there yet, for nobody but the owner where that can be said. */
  public void create() throws IOException {
    OwnFile.createFolder(path);
  }
}
