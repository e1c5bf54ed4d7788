package nl.casustafel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders for nobody but their owner, where the file system can say so. */
public final class OwnFile {
  private OwnFile() {}

  /** Makes a folder, with the folders it lies in, unless it is there. */
  public static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, only(folder, "rwx------"));
    }
  }

  /** Makes an empty file unless it is there; one that is there stays as it is. */
  public static void create(Path file) throws IOException {
    try {
      Files.createFile(file, only(file, "rw-------"));
    } catch (FileAlreadyExistsException there) {
      if (!Files.isRegularFile(file)) {
        throw there;
      }
    }
  }

  /** Puts a text in the place of what the file holds: wholly or not at all. */
  public static void write(Path file, String text) throws IOException {
    write(file, text, () -> {});
  }

  /**
   * The same, and does something once the text is on the disk: when that fails all stays as it was.
   */
  public static void write(Path file, String text, WholeFile.Deed between) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    WholeFile.replace(file, bytes, between, only(file, "rw-------"));
  }

  /** Copies a file over another. */
  public static void copy(Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from)) {
      create(to);
      try (OutputStream out = Files.newOutputStream(to)) {
        in.transferTo(out);
      }
    }
  }

  /** Whether its owner may not write it, or this program may not. */
  public static boolean isReadOnly(Path file) throws IOException {
    boolean forbidden =
        isPosix(file)
            && !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
    return forbidden || !Files.isWritable(file);
  }

  private static FileAttribute<?>[] only(Path path, String permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** Whether the file system knows owners and what they allow. */
  public static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
