/** The report before it is printed: its pages beside its sections, and saving it. */
@NullMarked
package nl.casustafel.desktop.report;

import org.jspecify.annotations.NullMarked;
