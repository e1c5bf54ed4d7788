package nl.casustafel.live.endpoint;

/** Why HTTPS is not possible with the file that was chosen. */
public enum CertificateProblem {
  /** There is no such file, or it may not be read. */
  UNREADABLE,
  /** It is no PKCS#12 file, or a damaged one. */
  DAMAGED,
  WRONG_PASSWORD,
  /** It holds certificates, but no private key to go with one. */
  NO_KEY,
  /** It was read, and Java cannot work with what is in it. */
  UNUSABLE
}
