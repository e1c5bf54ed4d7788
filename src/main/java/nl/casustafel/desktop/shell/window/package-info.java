/** The window itself: its bars, keys, dialogs and place. */
@NullMarked
package nl.casustafel.desktop.shell.window;

import org.jspecify.annotations.NullMarked;
