package nl.casustafel.voting;

import org.jspecify.annotations.Nullable;

/**
 * What lies in the ballot box of one person.
 *
 * @param seq counts up with every change of the vote on the phone; the highest wins
 * @param role the role that the person chose, only where roles are asked for
 */
public record Ballot(Vote vote, long seq, @Nullable String role) {}
