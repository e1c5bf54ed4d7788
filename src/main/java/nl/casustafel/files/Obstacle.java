package nl.casustafel.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Why a file could not be written. Told by the type of the failure, and where that says too little
 * by asking the file system: what the system says in words is in the language of the system.
 */
public enum Obstacle {
  /** The disk is full: make room. */
  DISK_FULL,
  /** The folder or the file may not be written by this person. */
  NOT_ALLOWED,
  /** Nobody may write there, as on a CD or a locked card. */
  READ_ONLY_MEDIUM,
  /** The folder is not there. */
  NO_FOLDER,
  /** Another program has the file open. */
  IN_USE,
  /** The system does not allow such a name. */
  BAD_NAME,
  /** Something stands there that is no file, such as a folder or a device. */
  NO_FILE,
  /** A database stands there, as that of this app, which nothing else may take the place of. */
  DATABASE,
  /** Anything else. */
  OTHER;

  private static final int TRIAL = 64 * 1024;
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_PATH = 4_095;

  /**
   * What stood in the way. Writes a little beside the file and takes it away again, if it must.
   *
   * @param file what should have been written
   * @param size how many bytes it would have been
   */
  public static Obstacle of(Throwable failure, Path file, long size) {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      return NO_FILE;
    }
    Obstacle told = told(failure, target);
    return told == null ? asked(target, size) : told;
  }

  private static @Nullable Obstacle told(Throwable failure, Path target) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      @Nullable Obstacle told =
          switch (cause) {
            case InvalidPathException ignored -> BAD_NAME;
            case LinkEnd.NoFile ignored -> NO_FILE;
            case WholeFile.OverDatabase ignored -> DATABASE;
            case NoSuchFileException ignored -> NO_FOLDER;
            case NotDirectoryException ignored -> NO_FOLDER;
            case ReadOnlyFileSystemException ignored -> READ_ONLY_MEDIUM;
            case AccessDeniedException ignored -> denied(target);
            case DirectoryNotEmptyException ignored -> NOT_ALLOWED;
            case FileAlreadyExistsException ignored -> inTheWay(target);
            default -> null;
          };
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  // A file where a folder should be.
  private static Obstacle inTheWay(Path target) {
    Path folder = target.getParent();
    return folder == null || Files.isDirectory(folder) ? NOT_ALLOWED : NO_FOLDER;
  }

  private static Obstacle denied(Path target) {
    Path folder = nearest(target);
    return folder != null && isOnReadOnlyMedium(folder) ? READ_ONLY_MEDIUM : NOT_ALLOWED;
  }

  private static Obstacle asked(Path target, long size) {
    if (hasTooLongName(target)) {
      return BAD_NAME;
    }
    Path folder = nearest(target);
    if (folder == null || !Files.isDirectory(folder)) {
      return NO_FOLDER;
    }
    if (isOnReadOnlyMedium(folder)) {
      return READ_ONLY_MEDIUM;
    }
    if (hasNoRoom(folder, size)) {
      return DISK_FULL;
    }
    @Nullable Obstacle tried = tried(folder);
    if (tried != null) {
      return tried;
    }
    if (!folder.equals(target.getParent())) {
      return NO_FOLDER;
    }
    return isInUse(target) ? IN_USE : OTHER;
  }

  // Where folders are still to be made, the one that they would be made in.
  private static @Nullable Path nearest(Path target) {
    Path folder = target.getParent();
    while (folder != null && Files.notExists(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static boolean hasTooLongName(Path target) {
    for (Path name : target) {
      if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
        return true;
      }
    }
    return target.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH;
  }

  private static boolean isOnReadOnlyMedium(Path folder) {
    try {
      return Files.getFileStore(folder).isReadOnly() || refusesEverybody(folder);
    } catch (IOException unknown) {
      return false;
    }
  }

  // A part of a disk may be there for reading only, of which the disk itself knows nothing. Whom
  // the system denies it has an exception of its own.
  private static boolean refusesEverybody(Path folder) {
    if (Files.isWritable(folder)) {
      return false;
    }
    try (Trial _ = Trial.in(folder)) {
      return false;
    } catch (AccessDeniedException denied) {
      return false;
    } catch (IOException refused) {
      return true;
    }
  }

  private static boolean hasNoRoom(Path folder, long size) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < Math.max(size, 1);
    } catch (IOException unknown) {
      return false;
    }
  }

  // A quota, or a disk without a place for one more file, says that there is room.
  private static @Nullable Obstacle tried(Path folder) {
    try (Trial trial = Trial.in(folder)) {
      Files.write(
          trial.file(), new byte[TRIAL], StandardOpenOption.DSYNC, StandardOpenOption.WRITE);
      return null;
    } catch (AccessDeniedException denied) {
      return NOT_ALLOWED;
    } catch (IOException full) {
      return DISK_FULL;
    }
  }

  // Windows refuses to open or lock what a reader holds, and has no exception of its own for it.
  private static boolean isInUse(Path target) {
    if (!Files.isRegularFile(target)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException held) {
      return true;
    } catch (AccessDeniedException denied) {
      return false;
    } catch (FileSystemException held) {
      return true;
    } catch (IOException unknown) {
      return false;
    }
  }
}
