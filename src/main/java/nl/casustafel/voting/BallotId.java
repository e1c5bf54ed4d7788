package nl.casustafel.voting;

/**
 * Names the ballot of one person on one subject, the same in every round. Made with a key, so that
 * ballots on different subjects cannot be joined; once the key is gone, neither can person and
 * ballot.
 *
 * @param high the first 64 of 128 bits
 * @param low the last 64 bits
 */
public record BallotId(long high, long low) implements Comparable<BallotId> {

  @Override
  public int compareTo(BallotId other) {
    int order = Long.compareUnsigned(high, other.high);
    return order == 0 ? Long.compareUnsigned(low, other.low) : order;
  }
}
