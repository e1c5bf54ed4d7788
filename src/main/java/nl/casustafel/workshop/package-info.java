/** The heart: a workshop, the commands on it, the changes they make, and the view of it. */
@NullMarked
package nl.casustafel.workshop;

import org.jspecify.annotations.NullMarked;
