/** The session in the room column: who takes part, what they suggest, what one has to know. */
@NullMarked
package nl.casustafel.desktop.console.voting.room;

import org.jspecify.annotations.NullMarked;
