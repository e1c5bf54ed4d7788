package nl.casustafel.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.ReadOnlyFileSystemException;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.StoreFailure.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong, in terms of what a person can do about it. */
final class Failures {
  // The low byte of SQLite's result is the kind of failure, the rest tells it more exactly.
  private static final int KIND = 0xff;

  private Failures() {}

  static StoreFailure of(String what, Exception cause) {
    return cause instanceof StoreFailure known
        ? known
        : new StoreFailure(reason(cause), what + ": " + cause.getMessage(), cause);
  }

  static Reason reason(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Reason reason = ofOne(cause);
      if (reason != null) {
        return reason;
      }
    }
    return Reason.OTHER;
  }

  private static @Nullable Reason ofOne(Throwable cause) {
    return switch (cause) {
      case SQLiteException sqlite -> ofCode(sqlite.getResultCode().code & KIND);
      case UnreadableRecord ignored -> Reason.DAMAGED;
      case AccessDeniedException ignored -> Reason.READ_ONLY;
      case FileAlreadyExistsException ignored -> Reason.READ_ONLY;
      case ReadOnlyFileSystemException ignored -> Reason.READ_ONLY;
      case IOException io when noSpace(io) -> Reason.DISK_FULL;
      default -> null;
    };
  }

  private static Reason ofCode(int kind) {
    return switch (SQLiteErrorCode.getErrorCode(kind)) {
      case SQLITE_FULL -> Reason.DISK_FULL;
      case SQLITE_BUSY, SQLITE_LOCKED -> Reason.LOCKED;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> Reason.READ_ONLY;
      // Another program wrote the same place first.
      case SQLITE_CONSTRAINT -> Reason.CONFLICT;
      case SQLITE_CORRUPT, SQLITE_NOTADB -> Reason.DAMAGED;
      default -> Reason.OTHER;
    };
  }

  private static boolean noSpace(IOException failure) {
    String message = failure.getMessage();
    return message != null && message.contains("No space left");
  }
}
