/** Rounds, tallies and what their numbers mean. Pure. */
@NullMarked
package nl.casustafel.voting;

import org.jspecify.annotations.NullMarked;
