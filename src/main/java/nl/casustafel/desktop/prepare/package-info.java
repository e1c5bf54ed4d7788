/** Preparing a workshop: what it is called, who is present, how deep it goes, and its agenda. */
@NullMarked
package nl.casustafel.desktop.prepare;

import org.jspecify.annotations.NullMarked;
