package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.files.OwnFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite itself, a library of the system that lies packed in ours and is unpacked to be loaded. On
 * computers where the temporary folder may not hold programs it goes elsewhere.
 */
public final class SqliteLibrary {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);
  private static final String PLACE = "org.sqlite.tmpdir";

  private SqliteLibrary() {}

  /** Loads it, unless it is loaded; to be called before a database is opened. */
  public static synchronized void load(DataFolder data) throws IOException {
    Exception why = null;
    for (Path place : places(data)) {
      try {
        OwnFile.createFolder(place);
        System.setProperty(PLACE, place.toString());
        SQLiteJDBCLoader.initialize();
        return;
      } catch (Exception notHere) {
        why = notHere;
        LOG.warn("SQLite cannot be loaded from one of the folders for it");
      }
    }
    throw new LibraryNotLoaded(why);
  }

  // Where somebody said, where the system says, where programs keep what can be made again, and
  // beside the data.
  private static List<Path> places(DataFolder data) {
    List<Path> places = new ArrayList<>();
    String chosen = System.getProperty(PLACE, "");
    if (!chosen.isBlank()) {
      places.add(Path.of(chosen));
    }
    places.add(Path.of(System.getProperty("java.io.tmpdir", ".")));
    places.add(LibraryPlaces.cache());
    if (Files.isDirectory(data.path())) {
      places.add(data.path().resolve("library"));
    }
    return places;
  }
}
