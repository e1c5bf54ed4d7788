/** Whether an assessment is required, by typed conditions. */
@NullMarked
package nl.casustafel.guide.threshold;

import org.jspecify.annotations.NullMarked;
