package nl.casustafel.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are there whole or not at all: written aside, then moved. */
final class Durable {
  private static final Logger LOG = LoggerFactory.getLogger(Durable.class);
  private static final String ASIDE = ".part";
  // SQLite may leave a journal beside what it was writing.
  private static final Pattern LEFTOVER =
      Pattern.compile("casustafel[^/]*" + Pattern.quote(ASIDE) + "(?:-journal|-wal|-shm)?");

  private Durable() {}

  /** The name under which a file is written before it is moved to its own. */
  static Path aside(Path file) {
    return file.resolveSibling(file.getFileName() + ASIDE);
  }

  static boolean isAside(Path file) {
    return LEFTOVER.matcher(file.getFileName().toString()).matches();
  }

  /** Gives what was written aside its own name, after it has reached the disk. */
  static void settle(Path file) throws IOException {
    Path aside = aside(file);
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    move(aside, file);
  }

  /** Gives a file another name in the same folder, also after the power went off. */
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Path folder = to.toAbsolutePath().getParent();
    if (folder != null) {
      force(folder);
    }
  }

  /** Brings the names in a folder to the disk. */
  static void force(Path folder) {
    try (FileChannel names = FileChannel.open(folder)) {
      names.force(true);
    } catch (IOException notHere) {
      // Windows opens no folders, and writes their names down by itself.
      LOG.debug("a folder is not forced to the disk", notHere);
    }
  }

  /** Removes what an application that was broken off had begun to write in a folder. */
  static void removeLeftovers(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path leftover : List.copyOf(files.filter(Durable::isAside).toList())) {
        Files.delete(leftover);
      }
    }
  }
}
