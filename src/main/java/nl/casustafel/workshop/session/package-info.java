/**
 * The time in which people vote from their phones: who joined, what is voted on, what lies in the
 * boxes.
 */
@NullMarked
package nl.casustafel.workshop.session;

import org.jspecify.annotations.NullMarked;
