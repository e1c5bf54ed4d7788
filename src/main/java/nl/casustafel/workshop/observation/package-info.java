/** What is recorded with the observations of the case, and with those of the group. */
@NullMarked
package nl.casustafel.workshop.observation;

import org.jspecify.annotations.NullMarked;
