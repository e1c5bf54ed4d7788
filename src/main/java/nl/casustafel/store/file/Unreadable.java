package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of which this person may not even know whether they are there, or what is in them. */
public final class Unreadable {
  private Unreadable() {}

  public static boolean is(Path file) {
    return isHidden(file) || (Files.exists(file) && !Files.isReadable(file));
  }

  /** Whether it is there; who may not know that is not told that it is not. */
  static boolean exists(Path file) throws IOException {
    if (isHidden(file)) {
      throw new AccessDeniedException(file.toString());
    }
    return Files.exists(file);
  }

  private static boolean isHidden(Path file) {
    return !Files.exists(file) && !Files.notExists(file);
  }
}
