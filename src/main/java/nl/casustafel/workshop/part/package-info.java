/** The parts of a workshop: one value each, over which everything else walks. */
@NullMarked
package nl.casustafel.workshop.part;

import org.jspecify.annotations.NullMarked;
