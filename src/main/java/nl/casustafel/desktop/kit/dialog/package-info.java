/** What is asked or said before one can go on. */
@NullMarked
package nl.casustafel.desktop.kit.dialog;

import org.jspecify.annotations.NullMarked;
