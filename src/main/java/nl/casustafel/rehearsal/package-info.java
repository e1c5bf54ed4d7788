/** Simulated people who play a whole workshop through the same commands as the app. */
@NullMarked
package nl.casustafel.rehearsal;

import org.jspecify.annotations.NullMarked;
