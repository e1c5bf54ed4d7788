package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * What can be told of a database file without SQLite, which would make or change files beside it: a
 * file of a newer edition must stay as it is to the last byte.
 */
public sealed interface FirstLook {
  /** There is nothing yet: no file, or an empty one. */
  record Nothing() implements FirstLook {}

  /** There is a file, but no database in it. */
  record NotADatabase() implements FirstLook {}

  /** A database; its version is 0 before the first migration. */
  record Version(int number) implements FirstLook {}

  /** The length of the header of a database file, and the place of the version in it. */
  int HEADER = 100;

  int VERSION_AT = 60;

  static FirstLook at(Path database) throws IOException {
    long size = size(database);
    Path log = SqliteFile.log(database);
    if (size == 0 && size(log) == 0) {
      return new Nothing();
    }
    byte[] header = header(database, size);
    byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    if (header.length < HEADER || !Arrays.equals(Arrays.copyOf(header, magic.length), magic)) {
      return new NotADatabase();
    }
    OptionalInt newest = LogLook.version(log);
    return new Version(newest.orElse(ByteBuffer.wrap(header).getInt(VERSION_AT)));
  }

  private static byte[] header(Path database, long size) throws IOException {
    if (size < HEADER) {
      return new byte[0];
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    try (FileChannel channel = FileChannel.open(database)) {
      int read = channel.read(header, 0);
      return Arrays.copyOf(header.array(), Math.max(read, 0));
    }
  }

  // A link that leads nowhere leads to a disk that was taken away; to read a pipe is to wait.
  private static long size(Path file) throws IOException {
    boolean there = Unreadable.exists(file);
    if (!there && Files.isSymbolicLink(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (there && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString());
    }
    return there ? Files.size(file) : 0;
  }
}
