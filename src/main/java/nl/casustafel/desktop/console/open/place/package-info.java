/** Where one is in a workshop, and how one goes from there. No control. */
@NullMarked
package nl.casustafel.desktop.console.open.place;

import org.jspecify.annotations.NullMarked;
