/** The fonts of the report: which characters they have, how wide those are, how they are drawn. */
@NullMarked
package nl.casustafel.report.type;

import org.jspecify.annotations.NullMarked;
