/** The report as XHTML with a print style sheet. */
@NullMarked
package nl.casustafel.report.html;

import org.jspecify.annotations.NullMarked;
