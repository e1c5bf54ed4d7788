/** How people join a session, and what one can choose before the room fills. */
@NullMarked
package nl.casustafel.desktop.console.voting.joining;

import org.jspecify.annotations.NullMarked;
