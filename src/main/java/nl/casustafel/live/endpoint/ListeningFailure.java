package nl.casustafel.live.endpoint;

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

  public ListeningFailure(Endpoint endpoint, IOException cause) {
    super(place(endpoint) + ": " + cause.getMessage(), cause);
    this.place = endpoint.literal();
    this.problem = ListeningProblem.at(endpoint.address(), endpoint.port());
    this.certificate = null;
  }

  public ListeningFailure(Endpoint endpoint, CertificateFailure cause) {
    super(place(endpoint) + ": " + cause.getMessage(), cause);
    this.place = endpoint.literal();
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

  private static String place(Endpoint endpoint) {
    return endpoint.literal() + ":" + endpoint.port();
  }
}
