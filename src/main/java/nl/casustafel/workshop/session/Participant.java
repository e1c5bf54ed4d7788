package nl.casustafel.workshop.session;

import org.jspecify.annotations.Nullable;

/**
 * A phone that joined; for the time of the session only.
 *
 * @param observer watches and does not vote
 * @param role the role chosen, where roles are asked for
 * @param people how many people the phone speaks for: 1, or those of a table
 */
public record Participant(TokenHash token, boolean observer, @Nullable String role, int people) {}
