package nl.casustafel.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line that is remembered from one time to the next, in a small file for nobody but its owner.
 * Never fails: where it cannot be kept or read, what is usual applies.
 */
public final class KeptLine {
  private static final Logger LOG = LoggerFactory.getLogger(KeptLine.class);

  private final Path file;

  public KeptLine(Path file) {
    this.file = file;
  }

  /** What was kept; empty when nothing was, or it cannot be read. */
  public Optional<String> read() {
    try {
      return Files.isRegularFile(file)
          ? Files.readString(file).lines().findFirst()
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps a line in the place of the one from before. */
  public void keep(String line) {
    try {
      OwnFile.write(file, line);
    } catch (IOException failed) {
      LOG.warn(
          "what was chosen could not be kept for the next time: {}",
          Obstacle.of(failed, file, line.length()),
          failed);
    }
  }
}
