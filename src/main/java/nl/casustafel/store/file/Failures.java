package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import nl.casustafel.files.Obstacle;
import nl.casustafel.record.UnreadableRecord;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.StoreFailure.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong, in terms of what a person can do about it. */
public final class Failures {
  // The low byte of SQLite's result is the kind of failure, the rest tells it more exactly.
  private static final int KIND = 0xff;

  private Failures() {}

  static StoreFailure of(String what, Exception cause) {
    return of(what, cause, null);
  }

  /**
   * What went wrong with a file.
   *
   * @param file what was written or read when it went wrong; where the failure says too little, the
   *     file system is asked about it
   */
  public static StoreFailure of(String what, Exception cause, @Nullable Path file) {
    return cause instanceof StoreFailure known
        ? known
        : new StoreFailure(reason(cause, file), what + code(cause), cause);
  }

  public static Reason reason(Exception failure) {
    return reason(failure, null);
  }

  public static Reason reason(Exception failure, @Nullable Path file) {
    boolean disk = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Reason reason = ofOne(cause);
      if (reason == Reason.READ_ONLY && file != null) {
        return Unreadable.is(file) ? Reason.UNREADABLE : readOnly(Obstacle.of(failure, file, 1));
      }
      if (reason != null) {
        return reason;
      }
      disk |= cause instanceof IOException || isOfDisk(cause);
    }
    return disk && file != null ? ofObstacle(Obstacle.of(failure, file, 1)) : Reason.OTHER;
  }

  // SQLite's own code, which is the same everywhere and quotes nothing.
  private static String code(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return " (" + sqlite.getResultCode().name() + ")";
      }
    }
    return "";
  }

  private static @Nullable Reason ofOne(Throwable cause) {
    return switch (cause) {
      case SQLiteException sqlite -> ofCode(sqlite.getResultCode());
      case LibraryNotLoaded ignored -> Reason.NO_LIBRARY;
      case UnreadableRecord ignored -> Reason.DAMAGED;
      case AccessDeniedException ignored -> Reason.READ_ONLY;
      case FileAlreadyExistsException ignored -> Reason.READ_ONLY;
      case ReadOnlyFileSystemException ignored -> Reason.READ_ONLY;
      default -> null;
    };
  }

  private static @Nullable Reason ofCode(SQLiteErrorCode exact) {
    return switch (SQLiteErrorCode.getErrorCode(exact.code & KIND)) {
      case SQLITE_FULL -> Reason.DISK_FULL;
      case SQLITE_BUSY, SQLITE_LOCKED -> Reason.LOCKED;
      case SQLITE_READONLY, SQLITE_PERM -> Reason.READ_ONLY;
      // Another program wrote the same place first.
      case SQLITE_CONSTRAINT -> Reason.CONFLICT;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Reason.DAMAGED;
      // Of these the file system knows more.
      case SQLITE_IOERR, SQLITE_CANTOPEN -> null;
      default -> Reason.OTHER;
    };
  }

  private static boolean isOfDisk(Throwable cause) {
    return cause instanceof SQLiteException sqlite && ofCode(sqlite.getResultCode()) == null;
  }

  // It was refused; the file system knows by what.
  private static Reason readOnly(Obstacle obstacle) {
    return switch (obstacle) {
      case READ_ONLY_MEDIUM, NO_FOLDER, BAD_NAME -> ofObstacle(obstacle);
      case DISK_FULL, IN_USE, NOT_ALLOWED, NO_FILE, DATABASE, OTHER -> Reason.READ_ONLY;
    };
  }

  private static Reason ofObstacle(Obstacle obstacle) {
    return switch (obstacle) {
      case DISK_FULL -> Reason.DISK_FULL;
      case IN_USE -> Reason.LOCKED;
      case NOT_ALLOWED -> Reason.READ_ONLY;
      case READ_ONLY_MEDIUM -> Reason.READ_ONLY_MEDIUM;
      case NO_FOLDER -> Reason.NO_FOLDER;
      case BAD_NAME -> Reason.BAD_NAME;
      case NO_FILE, DATABASE, OTHER -> Reason.OTHER;
    };
  }
}
