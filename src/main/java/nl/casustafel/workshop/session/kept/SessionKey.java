package nl.casustafel.workshop.session.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.casustafel.voting.BallotId;

/**
 * What ballots are named with while a session is open. Once it is destroyed nobody, the facilitator
 * included, can tell whose ballot is whose.
 */
public final class SessionKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] bytes;

  public SessionKey(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public static SessionKey random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new SessionKey(bytes);
  }

  /** For the store alone. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The first 128 bits of HMAC-SHA256 (RFC 2104) over person and subject. Any thread. */
  public BallotId ballotId(TokenHash person, String subject) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      mac.update(person.hex().getBytes(StandardCharsets.UTF_8));
      ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
      return new BallotId(digest.getLong(), digest.getLong());
    } catch (GeneralSecurityException e) {
      // Every Java platform has to have it.
      throw new IllegalStateException(e);
    }
  }

  /** Says nothing: it could end in a log. */
  @Override
  public String toString() {
    return "SessionKey";
  }
}
