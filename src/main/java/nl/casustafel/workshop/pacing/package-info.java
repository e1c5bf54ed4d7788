/** How a group keeps to its time: planned against spent, and what to leave when it is behind. */
@NullMarked
package nl.casustafel.workshop.pacing;

import org.jspecify.annotations.NullMarked;
