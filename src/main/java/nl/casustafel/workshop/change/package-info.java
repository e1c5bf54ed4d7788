/** The record: what changed, what stands by it, and what takes it back. */
@NullMarked
package nl.casustafel.workshop.change;

import org.jspecify.annotations.NullMarked;
