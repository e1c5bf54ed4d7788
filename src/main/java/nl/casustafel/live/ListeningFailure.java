package nl.casustafel.live;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server could not listen where it was to: the port is taken, the address is not ours, or the
 * certificate cannot be used.
 */
public final class ListeningFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final ListeningProblem problem;
  private final @Nullable CertificateProblem certificate;

  ListeningFailure(Listening listening, IOException cause) {
    super(place(listening) + ": " + cause.getMessage(), cause);
    this.place = listening.literal();
    this.problem = ListeningProblem.at(listening.address(), listening.port());
    this.certificate = null;
  }

  ListeningFailure(Listening listening, CertificateFailure cause) {
    super(place(listening) + ": " + cause.getMessage(), cause);
    this.place = listening.literal();
    this.problem = ListeningProblem.CERTIFICATE;
    this.certificate = cause.problem();
  }

  /** The address at which it could not listen. */
  public String place() {
    return place;
  }

  public ListeningProblem problem() {
    return problem;
  }

  /** Whether another port at the same address might do. */
  public boolean anotherPortMayDo() {
    return switch (problem) {
      case PORT_TAKEN, PORT_KEPT -> true;
      case ADDRESS_GONE, CERTIFICATE -> false;
    };
  }

  /** What is wrong with the certificate; empty when it was something else. */
  public Optional<CertificateProblem> certificate() {
    return Optional.ofNullable(certificate);
  }

  private static String place(Listening listening) {
    return listening.literal() + ":" + listening.port();
  }
}
