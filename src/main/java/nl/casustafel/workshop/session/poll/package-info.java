/**
 * What is put to the vote by phone: the question as it stands, the rounds, and what became of them.
 */
@NullMarked
package nl.casustafel.workshop.session.poll;

import org.jspecify.annotations.NullMarked;
