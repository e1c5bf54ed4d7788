/** The left side of the console: the agenda, and the items of the part at hand. */
@NullMarked
package nl.casustafel.desktop.console.rail;

import org.jspecify.annotations.NullMarked;
