package nl.casustafel.store;

import org.jspecify.annotations.Nullable;

/** Something stored that cannot be understood any more: the file is damaged. */
final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableRecord(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
