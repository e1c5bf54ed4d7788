/**
 * Serving a session: where, and how it begins, is taken up, moves and ends, for window and command
 * line alike.
 */
@NullMarked
package nl.casustafel.live.hall;

import org.jspecify.annotations.NullMarked;
