/** What the window says when the data cannot be opened, and what one can do then. */
@NullMarked
package nl.casustafel.desktop.shell.recovery;

import org.jspecify.annotations.NullMarked;
