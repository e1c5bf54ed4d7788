package nl.casustafel.workshop.session.guest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The people of another day, of whom it is not known yet whether it is them again.
 *
 * @param day when something happened last; null when an earlier edition did not write it down
 * @param joined how many had joined, to vote or to watch
 * @param voteOpen whether a vote was still open
 */
public record EarlierGathering(@Nullable LocalDate day, int joined, boolean voteOpen) {}
