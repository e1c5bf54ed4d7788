/** Whether a DPIA is required, filled in point by point. */
@NullMarked
package nl.casustafel.desktop.console.threshold;

import org.jspecify.annotations.NullMarked;
