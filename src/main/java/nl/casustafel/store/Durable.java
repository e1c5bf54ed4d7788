package nl.casustafel.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all: written aside, then moved. */
final class Durable {
  private static final String ASIDE = ".part";

  private Durable() {}

  /** The name under which a file is written before it is moved to its own. */
  static Path aside(Path file) {
    return file.resolveSibling(file.getFileName() + ASIDE);
  }

  static boolean isAside(Path file) {
    return file.getFileName().toString().endsWith(ASIDE);
  }

  /** Gives what was written aside its own name, after it has reached the disk. */
  static void settle(Path file) throws IOException {
    Path aside = aside(file);
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
