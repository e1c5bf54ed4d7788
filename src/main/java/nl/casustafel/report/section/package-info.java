/** The sections of the report: each says in blocks what a workshop recorded. Pure. */
@NullMarked
package nl.casustafel.report.section;

import org.jspecify.annotations.NullMarked;
