package nl.casustafel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Moves the database out of the way under a name of its own; nothing is ever overwritten. */
record Aside(DataFolder folder, Clock clock) {

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
