/** Risks, measures, and the words of the scales on which they are weighed. */
@NullMarked
package nl.casustafel.guide.risk;

import org.jspecify.annotations.NullMarked;
