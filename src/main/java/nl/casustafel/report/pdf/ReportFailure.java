package nl.casustafel.report.pdf;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** The report could not be written; what stood at its place before is still there. */
public final class ReportFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why, in terms of what a person can do about it. */
  public enum Reason {
    /** The disk is full: make room and try again. */
    DISK_FULL,
    /** The folder or file may not be written, or is open in another program. */
    NOT_WRITABLE,
    /** The folder is not there. */
    NO_FOLDER,
    /** Anything else; the log says more. */
    OTHER
  }

  private final Reason reason;

  ReportFailure(Reason reason, Throwable cause) {
    super("the report could not be written: " + cause, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  static ReportFailure of(Exception failure) {
    return new ReportFailure(reason(failure), failure);
  }

  private static Reason reason(Throwable failure) {
    return switch (failure) {
      case NoSuchFileException ignored -> Reason.NO_FOLDER;
      case NotDirectoryException ignored -> Reason.NO_FOLDER;
      case AccessDeniedException ignored -> Reason.NOT_WRITABLE;
      case DirectoryNotEmptyException ignored -> Reason.NOT_WRITABLE;
      case ReadOnlyFileSystemException ignored -> Reason.NOT_WRITABLE;
      case IOException full when mentions(full, "No space left", "not enough space") ->
          Reason.DISK_FULL;
      // Windows says so of a file that a reader holds open.
      case FileSystemException open when mentions(open, "being used by another process") ->
          Reason.NOT_WRITABLE;
      default -> failure.getCause() == null ? Reason.OTHER : reason(failure.getCause());
    };
  }

  private static boolean mentions(Exception failure, String... words) {
    String message = failure.getMessage();
    if (message == null) {
      return false;
    }
    for (String word : words) {
      if (message.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
