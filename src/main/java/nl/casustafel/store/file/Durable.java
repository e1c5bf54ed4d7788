package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.files.OnDisk;
import nl.casustafel.files.WholeFile;

/** Files that are there whole or not at all: written aside, then moved. */
public final class Durable {
  private static final String ASIDE = ".part";
  // SQLite may leave a journal beside what it was writing.
  private static final Pattern LEFTOVER =
      Pattern.compile("casustafel[^/]*" + Pattern.quote(ASIDE) + "(?:-journal|-wal|-shm)?");

  private Durable() {}

  /** The name under which a file is written before it is moved to its own. */
  public static Path aside(Path file) {
    return file.resolveSibling(file.getFileName() + ASIDE);
  }

  static boolean isAside(Path file) {
    return LEFTOVER.matcher(file.getFileName().toString()).matches();
  }

  /** Gives what was written aside its own name, after it has reached the disk. */
  public static void settle(Path file) throws IOException {
    OnDisk.force(aside(file));
    OnDisk.rename(aside(file), file);
  }

  private static boolean isLeftover(Path file) {
    return isAside(file) || WholeFile.isUnfinished(file);
  }

  /** Removes what an application that was broken off had begun to write in a folder. */
  public static void removeLeftovers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path leftover : List.copyOf(files.filter(Durable::isLeftover).toList())) {
        Files.delete(leftover);
      }
    }
  }
}
