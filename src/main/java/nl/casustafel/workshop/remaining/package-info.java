/** What is left of a workshop when its session is over, and who will see to it. */
@NullMarked
package nl.casustafel.workshop.remaining;

import org.jspecify.annotations.NullMarked;
