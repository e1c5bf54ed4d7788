package nl.casustafel.workshop.session;

/**
 * A vote as a phone sends it; nothing of it is checked yet.
 *
 * @param value see {@link nl.casustafel.voting.Vote#text}
 */
public record VoteSlip(String subject, int round, String value, long seq) {}
