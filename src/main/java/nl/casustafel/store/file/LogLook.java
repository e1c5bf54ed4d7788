package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Reads the version of a database from its write-ahead log, where it stands when the application
 * that set it was broken off. See "WAL-file format" at sqlite.org/fileformat2.html.
 */
public final class LogLook {
  private static final int LOG_HEADER = 32;
  private static final int FRAME_HEADER = 24;
  private static final int PAGE_SIZE_AT = 8;
  private static final int LOG_SALT_AT = 16;
  private static final int COMMIT_AT = 4;
  private static final int FRAME_SALT_AT = 8;

  private LogLook() {}

  /** The version in the last committed first page; empty when no such page is in the log. */
  public static OptionalInt version(Path log) throws IOException {
    if (!Files.exists(log) || Files.size(log) < LOG_HEADER) {
      return OptionalInt.empty();
    }
    try (FileChannel channel = FileChannel.open(log)) {
      return version(channel);
    }
  }

  private static OptionalInt version(FileChannel channel) throws IOException {
    ByteBuffer header = read(channel, 0, LOG_HEADER);
    long pageSize = header.getInt(PAGE_SIZE_AT);
    long salt = header.getLong(LOG_SALT_AT);
    OptionalInt written = OptionalInt.empty();
    OptionalInt committed = OptionalInt.empty();
    int length = FRAME_HEADER + FirstLook.HEADER;
    for (long at = LOG_HEADER;
        pageSize > 0 && at + FRAME_HEADER + pageSize <= channel.size();
        at += FRAME_HEADER + pageSize) {
      ByteBuffer frame = read(channel, at, length);
      // Another salt: what follows is left over from before the log was begun anew.
      if (frame.getLong(FRAME_SALT_AT) != salt) {
        break;
      }
      if (frame.getInt(0) == 1) {
        written = OptionalInt.of(frame.getInt(FRAME_HEADER + FirstLook.VERSION_AT));
      }
      if (frame.getInt(COMMIT_AT) != 0) {
        committed = written;
      }
    }
    return committed;
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
      // A read may give less than was asked for.
    }
    return buffer;
  }
}
