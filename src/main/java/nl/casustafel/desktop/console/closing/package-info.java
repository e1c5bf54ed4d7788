/** The last part: what was treated, the action list, and making the report. */
@NullMarked
package nl.casustafel.desktop.console.closing;

import org.jspecify.annotations.NullMarked;
