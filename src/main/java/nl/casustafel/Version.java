package nl.casustafel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version this is. It is said in the pom only; the build writes it into a resource. */
final class Version {
  private static final String RESOURCE = "version.txt";

  private Version() {}

  /** The version of this build, such as {@code 0.1.0}. */
  static String ofThisBuild() {
    try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no " + RESOURCE + " in this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
