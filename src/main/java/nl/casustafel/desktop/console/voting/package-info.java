/** Voting by phone as the console leads it: the session, the round at hand, and its keys. */
@NullMarked
package nl.casustafel.desktop.console.voting;

import org.jspecify.annotations.NullMarked;
