/**
 * Voting by phone as the console knows it: the session at hand and what is done in it, no control.
 */
@NullMarked
package nl.casustafel.desktop.console.voting.model;

import org.jspecify.annotations.NullMarked;
