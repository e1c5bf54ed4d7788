package nl.casustafel.live.endpoint;

import org.jspecify.annotations.Nullable;

/** A certificate cannot be used. */
public final class CertificateFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final CertificateProblem problem;

  CertificateFailure(CertificateProblem problem, @Nullable Exception cause) {
    super("the certificate is " + problem, cause);
    this.problem = problem;
  }

  CertificateProblem problem() {
    return problem;
  }
}
