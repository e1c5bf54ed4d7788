package nl.casustafel.workshop.session.poll;

import nl.casustafel.voting.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A round that everybody may see.
 *
 * @param voters how many voted, those who cannot judge included
 * @param tally null where so few voted that a count would give somebody away
 */
public record RoundResult(int number, int voters, @Nullable Tally tally) {}
