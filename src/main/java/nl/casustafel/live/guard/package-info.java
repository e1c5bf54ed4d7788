/** Who guesses, and who comes in great numbers. */
@NullMarked
package nl.casustafel.live.guard;

import org.jspecify.annotations.NullMarked;
