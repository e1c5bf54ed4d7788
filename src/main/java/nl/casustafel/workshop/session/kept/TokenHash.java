package nl.casustafel.workshop.session.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of the secret that a phone keeps in its cookie, or of a printed ticket. The secret
 * itself is nowhere stored, and this only while the session is open.
 *
 * @param hex 64 hexadecimal digits
 */
public record TokenHash(String hex) {

  public static TokenHash of(String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new TokenHash(
          HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has to have it.
      throw new IllegalStateException(e);
    }
  }

  /** Says nothing: it could end in a log. */
  @Override
  public String toString() {
    return "TokenHash";
  }
}
