/** Figures of speed; run by hand, not part of the tests. */
@NullMarked
package nl.casustafel.bench;

import org.jspecify.annotations.NullMarked;
