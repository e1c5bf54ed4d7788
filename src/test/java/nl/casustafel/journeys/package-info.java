/** Whole workshops, as users go through them. */
@NullMarked
package nl.casustafel.journeys;

import org.jspecify.annotations.NullMarked;
