/** Fonts, themes and sizes of text. Knows no control. */
@NullMarked
package nl.casustafel.desktop.kit.look;

import org.jspecify.annotations.NullMarked;
