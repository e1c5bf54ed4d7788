package nl.casustafel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the database out of the way under a name of its own; nothing is ever overwritten. */
record Aside(DataFolder folder, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

  /**
   * Moves the database and its log and index, as far as they are there.
   *
   * @param why part of the new name, such as {@code damaged}
   * @return the database's new place
   */
  Path move(String why) throws IOException {
    Path database = folder.database();
    Path place = freePlace(why);
    // The database first: when this is broken off, a log that stays alone is noticed at the next
    // opening; a database without its log would pass for an older one.
    moveIfThere(database, place);
    moveIfThere(SqliteFile.log(database), SqliteFile.log(place));
    moveIfThere(SqliteFile.index(database), SqliteFile.index(place));
    return place;
  }

  /** What was ever moved out of the way and is still there, in the order of the names. */
  List<Path> list() {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files.filter(Aside::isSetAside).sorted().toList();
    } catch (IOException e) {
      LOG.warn("what was set aside cannot be listed", e);
      return List.of();
    }
  }

  private static boolean isSetAside(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("casustafel-") && name.contains(".db");
  }

  private Path freePlace(String why) {
    String stem = "casustafel-" + why + "-" + LocalDate.now(clock);
    Path place = folder.path().resolve(stem + ".db");
    for (int number = 2; isTaken(place); number++) {
      place = folder.path().resolve(stem + "-" + number + ".db");
    }
    return place;
  }

  private static boolean isTaken(Path place) {
    return Files.exists(place)
        || Files.exists(SqliteFile.log(place))
        || Files.exists(SqliteFile.index(place));
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }
}
