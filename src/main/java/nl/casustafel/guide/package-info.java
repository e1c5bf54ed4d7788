/** The question bank, branching, flags, risks, flows and threshold: pure functions over data. */
@NullMarked
package nl.casustafel.guide;

import org.jspecify.annotations.NullMarked;
