package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.casustafel.files.OwnFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The claim of one program to write in a data folder: a lock on a file, which goes with the process
 * however that ends. Whoever opens the database for writing holds it as long as that is open.
 */
public final class Claim implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Claim.class);
  // Beyond all that is written, so that others can read who has it where a lock forbids reading.
  private static final long LOCKED_AT = Long.MAX_VALUE - 1;

  private static final int ATTEMPTS = 4;
  private static final long PAUSE_NANOS = 25_000_000;

  private final FileChannel channel;

  private Claim(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the folder; empty when another program has it.
   *
   * @throws IOException when the folder cannot be written
   */
  public static Optional<Claim> take(DataFolder folder, String program, Clock clock)
      throws IOException {
    OwnFile.create(file(folder));
    FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.WRITE);
    try {
      if (lock(channel)) {
        note(channel, program, clock);
        return Optional.of(new Claim(channel));
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /** Whether a program has the folder now. */
  public static boolean isTaken(DataFolder folder) {
    if (!Files.exists(file(folder))) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file(folder))) {
      return tryLock(channel, true) == null;
    } catch (IOException unknown) {
      LOG.debug("it is not known whether the data folder is taken", unknown);
      return false;
    }
  }

  /** Who has the folder, as far as it is written there. */
  public static @Nullable Holder holder(DataFolder folder) {
    try {
      String[] words = Files.readString(file(folder)).strip().split(" ", 3);
      return words.length < 3
          ? null
          : new Holder(words[2], Long.parseLong(words[0]), Instant.parse(words[1]));
    } catch (IOException | NumberFormatException | DateTimeException unknown) {
      LOG.debug("it is not known who has the data folder", unknown);
      return null;
    }
  }

  private static Path file(DataFolder folder) {
    return folder.path().resolve("casustafel.lock");
  }

  private static boolean lock(FileChannel channel) throws IOException {
    boolean locked = tryLock(channel, false) != null;
    // Who looks whether it is taken, to read, has the lock for a moment.
    for (int again = 0; !locked && again < ATTEMPTS; again++) {
      LockSupport.parkNanos(PAUSE_NANOS);
      locked = tryLock(channel, false) != null;
    }
    return locked;
  }

  private static @Nullable FileLock tryLock(FileChannel channel, boolean shared)
      throws IOException {
    try {
      return channel.tryLock(LOCKED_AT, 1, shared);
    } catch (OverlappingFileLockException sameProcess) {
      return null;
    }
  }

  private static void note(FileChannel channel, String program, Clock clock) throws IOException {
    String words = ProcessHandle.current().pid() + " " + clock.instant() + " " + program;
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
  }

  @Override
  public void close() {
    try {
      if (channel.isOpen()) {
        channel.truncate(0);
      }
      channel.close();
    } catch (IOException e) {
      LOG.warn("the data folder stays taken until this program ends", e);
    }
  }
}
