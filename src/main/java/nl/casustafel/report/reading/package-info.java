/** A workshop as the report reads it: words, numbers and days in its language. */
@NullMarked
package nl.casustafel.report.reading;

import org.jspecify.annotations.NullMarked;
