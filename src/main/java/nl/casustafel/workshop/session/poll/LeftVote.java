package nl.casustafel.workshop.session.poll;

import nl.casustafel.workshop.vote.VoteSubject;

/**
 * A round that was closed and left for something else before anybody saw its count. It is no
 * result: it can still be revealed, and goes with the session if it is not.
 *
 * @param voted how many voted in it
 */
public record LeftVote(VoteSubject subject, int round, int voted) {}
