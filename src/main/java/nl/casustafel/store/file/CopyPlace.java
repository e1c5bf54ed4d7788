package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.files.OwnFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder for a copy of the database that is read and then removed. It carries the number of its
 * process, so that what a process which was broken off left behind is removed by the next.
 */
public record CopyPlace(Path path) {
  private static final Logger LOG = LoggerFactory.getLogger(CopyPlace.class);
  private static final String NAME = "casustafel-copy-";

  /** Makes one, once nothing of processes that are gone is left beside it. */
  public static CopyPlace below(Path shelf) throws IOException {
    OwnFile.createFolder(shelf);
    try (var beside = Files.newDirectoryStream(shelf, NAME + "*-*")) {
      for (Path left : beside) {
        if (!isAlive(left)) {
          new CopyPlace(left).remove();
        }
      }
    }
    return new CopyPlace(
        Files.createTempDirectory(shelf, NAME + ProcessHandle.current().pid() + "-"));
  }

  private static boolean isAlive(Path left) {
    String number = left.getFileName().toString().substring(NAME.length()).split("-", 2)[0];
    try {
      return ProcessHandle.of(Long.parseLong(number)).isPresent();
    } catch (NumberFormatException notOurs) {
      return true;
    }
  }

  public void remove() {
    try (var files = Files.list(path)) {
      for (Path left : List.copyOf(files.toList())) {
        Files.delete(left);
      }
      Files.delete(path);
    } catch (IOException e) {
      LOG.warn("a copy that was read could not be removed from {}", path, e);
    }
  }
}
