package nl.casustafel.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a file really stands. What is written aside and moved takes the place of a symbolic link,
 * or even of a device, where writing itself would have gone on to what the link leads to.
 */
public final class LinkEnd {
  private static final int MOST_LINKS = 40;

  private LinkEnd() {}

  /** Neither a file nor a place where one could be: a device, a pipe, a link to itself. */
  static final class NoFile extends FileSystemException {
    private static final long serialVersionUID = 1;

    NoFile(Path place) {
      super(place.toString());
    }
  }

  /**
   * The file that a name stands for, whether it is there or is still to be made; a folder is left
   * to who writes.
   *
   * @throws IOException when it is something else, which is not written over
   */
  public static Path of(Path file) throws IOException {
    Path end = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(end); links++) {
      // A system may show what a program has open as a link whose words are no path.
      if (links == MOST_LINKS || isSomethingElse(end)) {
        throw new NoFile(file);
      }
      end = end.resolveSibling(Files.readSymbolicLink(end)).toAbsolutePath();
    }
    if (isSomethingElse(end)) {
      throw new NoFile(file);
    }
    return end;
  }

  private static boolean isSomethingElse(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place);
  }
}
