package nl.casustafel.live.endpoint;

import java.util.Optional;

/** HTTPS with the organisation’s own certificate. */
public final class Certificates {
  private Certificates() {}

  /** Whether the file can be opened with the password and holds a key. Blocks on the disk. */
  public static boolean fits(Endpoint.Certificate certificate) {
    return problem(certificate).isEmpty();
  }

  /** Why HTTPS is not possible with it; empty when it is. Blocks on the disk. */
  public static Optional<CertificateProblem> problem(Endpoint.Certificate certificate) {
    try {
      OwnCertificate.open(certificate);
      return Optional.empty();
    } catch (CertificateFailure e) {
      return Optional.of(e.problem());
    }
  }
}
