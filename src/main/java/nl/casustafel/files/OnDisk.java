package nl.casustafel.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be there after the power went off. */
public final class OnDisk {
  private static final Logger LOG = LoggerFactory.getLogger(OnDisk.class);

  private OnDisk() {}

  /** Brings what was written into a file to the disk. */
  public static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Gives a file another name in the same folder, in the place of what had that name: at every
   * moment one of the two has it.
   */
  public static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Path folder = to.toAbsolutePath().getParent();
    if (folder != null) {
      forceNames(folder);
    }
  }

  /** Brings the names in a folder to the disk. */
  public static void forceNames(Path folder) {
    try (FileChannel names = FileChannel.open(folder)) {
      names.force(true);
    } catch (IOException notHere) {
      // Windows opens no folders, and writes their names down by itself.
      LOG.debug("a folder is not forced to the disk", notHere);
    }
  }
}
