package nl.casustafel.store.row;

import java.nio.ByteBuffer;
import nl.casustafel.voting.BallotId;

/** The name of a ballot as 16 bytes. */
public final class BallotKey {
  private BallotKey() {}

  public static byte[] bytes(BallotId id) {
    return ByteBuffer.allocate(2 * Long.BYTES).putLong(id.high()).putLong(id.low()).array();
  }

  static BallotId of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new BallotId(buffer.getLong(), buffer.getLong());
  }
}
