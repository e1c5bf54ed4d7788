/** How long one was where. */
@NullMarked
package nl.casustafel.desktop.console.open.time;

import org.jspecify.annotations.NullMarked;
