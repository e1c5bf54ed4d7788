package nl.casustafel.workshop.session.kept;

import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** The session cannot answer just now; nothing was stored, and it is worth trying again. */
public final class SessionUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** More is waiting than the queue holds. */
    BUSY,
    /** The disk is full or the database cannot be written. */
    NOT_STORED
  }

  private final Reason reason;

  public SessionUnavailable(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public SessionUnavailable(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why it could not be stored; null where that is not known, or nothing was to be stored. */
  public StoreFailure.@Nullable Reason storeReason() {
    for (Throwable cause = this; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreFailure failure) {
        return failure.reason();
      }
    }
    return null;
  }
}
