package nl.casustafel.live;

/** The server could not listen where it was to: the port is taken, or the address is not ours. */
public final class ListeningFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  ListeningFailure(Listening listening, RuntimeException cause) {
    super(listening.literal() + ":" + listening.port() + ": " + root(cause), cause);
  }

  private static String root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
