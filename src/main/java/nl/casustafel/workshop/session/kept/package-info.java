/**
 * What is kept of a session with phones: who takes part, how, and the writes that the store takes
 * in one go.
 */
@NullMarked
package nl.casustafel.workshop.session.kept;

import org.jspecify.annotations.NullMarked;
