/** The time in the console: the agenda that fits, planned against spent, what is skipped. */
@NullMarked
package nl.casustafel.desktop.console.pace;

import org.jspecify.annotations.NullMarked;
