/** Changing what a workshop is called, of whom, when and with whom, after it began. */
@NullMarked
package nl.casustafel.desktop.console.details;

import org.jspecify.annotations.NullMarked;
