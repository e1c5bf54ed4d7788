/** What a report is built of: sections, facts, tables, charts, notes. Pure, without layout. */
@NullMarked
package nl.casustafel.report.block;

import org.jspecify.annotations.NullMarked;
