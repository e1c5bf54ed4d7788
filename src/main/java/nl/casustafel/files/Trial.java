package nl.casustafel.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An empty file that is there for a moment, because no other question tells what a folder allows.
 *
 * @param file goes when this is closed
 */
public record Trial(Path file) implements AutoCloseable {
  /**
   * Makes one in a folder that is there.
   *
   * @throws IOException when the folder does not take it
   */
  public static Trial in(Path folder) throws IOException {
    return new Trial(Files.createTempFile(folder, ".trial", ".part"));
  }

  /** Takes it away, at the latest when the program ends. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      file.toFile().deleteOnExit();
    }
  }
}
