package nl.casustafel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.files.Obstacle;
import nl.casustafel.store.OwnFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps whether a round closes by itself when all have voted. Never fails: without it a round does.
 */
final class ClosingMemory {
  private static final Logger LOG = LoggerFactory.getLogger(ClosingMemory.class);
  private static final String OFF = "off";

  private final Path file;

  ClosingMemory(Path file) {
    this.file = file;
  }

  void keep(boolean byItself) {
    try {
      OwnFile.write(file, (byItself ? "on" : OFF) + "\n");
    } catch (IOException failed) {
      LOG.warn(
          "whether a round closes by itself could not be kept: {}",
          Obstacle.of(failed, file, 1),
          failed);
    }
  }

  boolean byItself() {
    try {
      return !Files.exists(file) || !Files.readString(file).strip().equals(OFF);
    } catch (IOException unreadable) {
      return true;
    }
  }
}
