/** How the program starts: once, with its native library in place. */
@NullMarked
package nl.casustafel.desktop.shell.start;

import org.jspecify.annotations.NullMarked;
