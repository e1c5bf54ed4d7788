package nl.casustafel.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes files wholly or not at all: a former one stays until the new one is complete and on the
 * disk. Where a symbolic link has the name, the file that it leads to is written; see {@link
 * LinkEnd}.
 */
public final class WholeFile {
  private static final String ASIDE = ".part";
  private static final Pattern UNFINISHED =
      Pattern.compile("\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}" + Pattern.quote(ASIDE));

  // How a database of SQLite begins, and what it writes into first.
  private static final List<byte[]> DATABASES =
      List.of(
          "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII),
          new byte[] {0x37, 0x7F, 0x06, (byte) 0x82},
          new byte[] {0x37, 0x7F, 0x06, (byte) 0x83});

  private static final int LONGEST_BEGINNING = 16;

  private WholeFile() {}

  /** Whether a file is what was written aside and has not been given its name. */
  public static boolean isUnfinished(Path file) {
    return UNFINISHED.matcher(file.getFileName().toString()).matches();
  }

  /** A database stands there, with all that somebody ever did in it. */
  static final class OverDatabase extends FileSystemException {
    private static final long serialVersionUID = 1;

    OverDatabase(Path place) {
      super(place.toString());
    }
  }

  /** Something to do between writing and giving the file its name. */
  public interface Deed {
    void carryOut() throws IOException;
  }

  /**
   * Writes a file in the place of a former one.
   *
   * @throws Unwritten when that is not possible
   */
  public static void write(Path file, byte[] bytes) {
    write(file, bytes, () -> {});
  }

  /**
   * Writes a file in the place of a former one, and does something once its bytes are on the disk:
   * when that fails there is no file.
   *
   * @throws Unwritten when it cannot be written
   */
  public static void write(Path file, byte[] bytes, Deed between) {
    try {
      replace(file, bytes, between);
    } catch (IOException failed) {
      throw Unwritten.of(failed, file.toAbsolutePath(), bytes.length);
    }
  }

  /**
   * Writes a file where none is.
   *
   * @throws Unwritten when there is one, or a link of that name, or it is not possible
   */
  public static void writeNew(Path file, byte[] bytes) {
    Path target = file.toAbsolutePath();
    try {
      write(target, bytes, aside -> Files.move(aside, target));
    } catch (IOException failed) {
      throw Unwritten.of(failed, target, bytes.length);
    }
  }

  /**
   * Looks whether there is a folder for it and nothing in the way, before it is made with much
   * effort.
   *
   * @throws Unwritten when it cannot be written
   */
  public static void mayBe(Path file) {
    Path target = file.toAbsolutePath();
    try {
      Path end = LinkEnd.of(target);
      folderOf(end);
      refuseDatabase(end);
    } catch (IOException failed) {
      throw Unwritten.of(failed, target, 0);
    }
  }

  /**
   * The same as {@link #write(Path, byte[], Deed)}, for who says otherwise why it failed.
   *
   * @param attributes of a file that is made
   */
  static void replace(Path file, byte[] bytes, Deed between, FileAttribute<?>... attributes)
      throws IOException {
    Path target = LinkEnd.of(file);
    refuseDatabase(target);
    write(
        target,
        bytes,
        aside -> {
          between.carryOut();
          OnDisk.rename(aside, target);
        },
        attributes);
  }

  // Whatever is written here is none.
  private static void refuseDatabase(Path target) throws IOException {
    if (!Files.isRegularFile(target) || !Files.isReadable(target)) {
      return;
    }
    byte[] beginning;
    try (InputStream in = Files.newInputStream(target)) {
      beginning = in.readNBytes(LONGEST_BEGINNING);
    }
    for (byte[] database : DATABASES) {
      if (beginning.length >= database.length
          && Arrays.equals(Arrays.copyOf(beginning, database.length), database)) {
        throw new OverDatabase(target);
      }
    }
  }

  /** Gives what was written aside its name. */
  private interface Naming {
    void of(Path aside) throws IOException;
  }

  private static void write(Path target, byte[] bytes, Naming naming, FileAttribute<?>... how)
      throws IOException {
    Path folder = folderOf(target);
    // Not a temporary file of the system: those may be read by their owner only.
    Path aside = folder.resolve("." + UUID.randomUUID() + ASIDE);
    try {
      Files.createFile(aside, how);
      Files.write(aside, bytes);
      OnDisk.force(aside);
      naming.of(aside);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  // A folder of this name that is empty would be replaced.
  private static Path folderOf(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new AccessDeniedException(target.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return folder;
  }
}
