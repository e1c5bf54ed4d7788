package nl.casustafel.record;

import org.jspecify.annotations.Nullable;

/** Something stored that cannot be understood any more: the file is damaged. */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreadableRecord(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * What was stored does not make what it should. The log gets to know where that was found, but
   * not the words of the failure, which may quote what was written down.
   */
  public static UnreadableRecord found(String message, RuntimeException failure) {
    if (failure instanceof UnreadableRecord known) {
      return known;
    }
    UnreadableRecord unreadable =
        new UnreadableRecord(message + " (" + failure.getClass().getSimpleName() + ")", null);
    unreadable.setStackTrace(failure.getStackTrace());
    return unreadable;
  }
}
