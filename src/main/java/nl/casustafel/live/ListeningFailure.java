package nl.casustafel.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server could not listen where it was to: the port is taken, the address is not ours, or the
 * certificate cannot be used.
 */
public final class ListeningFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final @Nullable CertificateProblem problem;

  ListeningFailure(Listening listening, RuntimeException cause) {
    super(place(listening) + root(cause), cause);
    this.problem = null;
  }

  ListeningFailure(Listening listening, CertificateFailure cause) {
    super(place(listening) + cause.getMessage(), cause);
    this.problem = cause.problem();
  }

  /** What is wrong with the certificate; empty when it was something else. */
  public Optional<CertificateProblem> certificate() {
    return Optional.ofNullable(problem);
  }

  private static String place(Listening listening) {
    return listening.literal() + ":" + listening.port() + ": ";
  }

  private static String root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
