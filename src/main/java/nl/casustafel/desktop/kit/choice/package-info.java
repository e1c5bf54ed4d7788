/** Choosing one of a few, by mouse and by keyboard. */
@NullMarked
package nl.casustafel.desktop.kit.choice;

import org.jspecify.annotations.NullMarked;
