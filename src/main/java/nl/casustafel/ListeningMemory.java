package nl.casustafel;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.files.Obstacle;
import nl.casustafel.live.Listening;
import nl.casustafel.store.OwnFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps at which address of this computer the last session was served, so that phones find it again
 * after a restart. Never fails: without it the likeliest address is taken.
 */
final class ListeningMemory {
  private static final Logger LOG = LoggerFactory.getLogger(ListeningMemory.class);
  private static final String SECURE = "https";

  private final Path file;

  ListeningMemory(Path file) {
    this.file = file;
  }

  void keep(Listening listening) {
    String scheme = listening.certificate() == null ? "http" : SECURE;
    try {
      OwnFile.write(file, scheme + " " + listening.address().getHostAddress() + "\n");
    } catch (IOException failed) {
      LOG.warn(
          "the address of the session could not be kept: {}", Obstacle.of(failed, file, 1), failed);
    }
  }

  boolean isAt(InetAddress address) {
    return words().length > 1 && words()[1].equals(address.getHostAddress());
  }

  /** Whether it was served over HTTPS, whose password is nowhere kept. */
  boolean secure() {
    return words()[0].equals(SECURE);
  }

  private String[] words() {
    try {
      return Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[] {""};
    } catch (IOException unreadable) {
      return new String[] {""};
    }
  }
}
