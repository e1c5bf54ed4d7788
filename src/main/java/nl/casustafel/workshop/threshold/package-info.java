/** Whether a DPIA is required: what people confirmed, what follows from it, what they decided. */
@NullMarked
package nl.casustafel.workshop.threshold;

import org.jspecify.annotations.NullMarked;
