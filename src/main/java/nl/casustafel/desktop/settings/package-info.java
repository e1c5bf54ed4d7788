/** What a person sets for the window, and where the data are. */
@NullMarked
package nl.casustafel.desktop.settings;

import org.jspecify.annotations.NullMarked;
