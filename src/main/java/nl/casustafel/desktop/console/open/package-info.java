/**
 * The workshop as it runs in the console: the place at hand, what is typed, saving, time. No
 * control.
 */
@NullMarked
package nl.casustafel.desktop.console.open;

import org.jspecify.annotations.NullMarked;
