package nl.casustafel.record;

import org.jspecify.annotations.Nullable;

/** Something stored that cannot be understood any more: the file is damaged. */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreadableRecord(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
