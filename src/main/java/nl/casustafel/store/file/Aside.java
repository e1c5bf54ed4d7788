package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The databases that were set aside under names of their own; nothing is ever overwritten. */
public record Aside(DataFolder folder, Clock clock) {
  private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

  /**
   * Sets the database aside, with its log, and puts another in its place.
   *
   * @param why part of the name under which it is kept, such as {@code damaged}
   */
  public void replace(String why, Replacement.Content content) throws IOException {
    new Replacement(folder, freePlace(why)).carryOut(content);
  }

  /** What was ever set aside and is still there, in the order of the names. */
  public List<Path> list() {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files.filter(Aside::isSetAside).sorted().toList();
    } catch (IOException e) {
      LOG.warn("what was set aside cannot be listed", e);
      return List.of();
    }
  }

  private static boolean isSetAside(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("casustafel-")
        && (name.endsWith(".db") || name.contains(".db-"))
        && !Durable.isAside(file);
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
}
