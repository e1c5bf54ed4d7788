/** The annex on method: scales, votes, sources. */
@NullMarked
package nl.casustafel.report.method;

import org.jspecify.annotations.NullMarked;
