package nl.casustafel.workshop.session.poll;

/**
 * A vote as a phone sends it; nothing of it is checked yet.
 *
 * @param value see {@link nl.casustafel.voting.Vote#text}
 */
public record VoteSlip(String subject, int round, String value, long seq) {

  /** The highest sequence number: the largest whole number that every client can count to. */
  public static final long HIGHEST = (1L << 53) - 1;
}
