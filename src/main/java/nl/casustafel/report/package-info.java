/** The report of a workshop: what it says, without saying how it looks. */
@NullMarked
package nl.casustafel.report;

import org.jspecify.annotations.NullMarked;
