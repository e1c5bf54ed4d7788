package nl.casustafel.store;

import java.nio.ByteBuffer;
import nl.casustafel.voting.BallotId;

/** The name of a ballot as 16 bytes. */
final class BallotKey {
  private BallotKey() {}

  static byte[] bytes(BallotId id) {
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(id.high()).putLong(id.low()).array();
  }

  static BallotId of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new BallotId(buffer.getLong(), buffer.getLong());
  }
}
