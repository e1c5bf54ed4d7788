package nl.casustafel.workshop;

import nl.casustafel.voting.Tally;

/**
 * One vote by phone, as it was when it was revealed.
 *
 * @param number from 1, at most {@link Round#MOST}
 */
public record VoteRound(int number, Tally tally, PhoneVote phones) {}
