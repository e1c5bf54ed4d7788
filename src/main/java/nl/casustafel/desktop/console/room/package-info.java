/** The right side of the console: who is present, and what only the facilitator sees. */
@NullMarked
package nl.casustafel.desktop.console.room;

import org.jspecify.annotations.NullMarked;
