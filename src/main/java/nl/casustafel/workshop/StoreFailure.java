package nl.casustafel.workshop;

import java.util.function.Supplier;

/** Storage could not do what was asked; nothing was changed. */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why, in terms of what a person can do about it. */
  public enum Reason {
    /** The disk is full: make room and try again. */
    DISK_FULL,
    /** Another program holds the file. */
    LOCKED,
    /** Another program wrote first: what is shown is not what is stored any more. */
    CONFLICT,
    /** The folder or file may not be written by this person. */
    READ_ONLY,
    /** The folder or file may not even be read by this person. */
    UNREADABLE,
    /** Nobody may write there, as on a CD or a locked card. */
    READ_ONLY_MEDIUM,
    /** The folder is not there, or not any more: a stick was taken out. */
    NO_FOLDER,
    /** The system does not allow such a name of a folder. */
    BAD_NAME,
    /** The file is damaged: a backup can be put back. */
    DAMAGED,
    /** The file was made by a newer version of the application. */
    NEWER,
    /** No folder of this computer may hold the library that reads the database. */
    NO_LIBRARY,
    /** Anything else; the log says more. */
    OTHER
  }

  private final Reason reason;

  public StoreFailure(Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /**
   * Makes something of what is stored; when that is not possible it is damaged.
   *
   * @param what was found, for the log; the words of what went wrong stay out of it, since they may
   *     quote what was written down
   */
  public static <T> T ofDamage(String what, Supplier<T> making) {
    try {
      return making.get();
    } catch (StoreFailure known) {
      throw known;
    } catch (RuntimeException wrong) {
      IllegalStateException found = new IllegalStateException(wrong.getClass().getSimpleName());
      found.setStackTrace(wrong.getStackTrace());
      throw new StoreFailure(Reason.DAMAGED, what, found);
    }
  }

  public Reason reason() {
    return reason;
  }
}
